import { describe, expect, test } from 'vitest';
import { isWordList, search, type Source } from './search.ts';
import { openFixture, RECORDS, sentence, term } from './search-fixture.ts';

async function find(query: string, explain = false, records = RECORDS, changed: Partial<Source> = {}) {
  const { catalogue, source, idOf } = openFixture(records);
  const outcome = await search(query, catalogue, { ...source, ...changed }, explain);
  const ids = outcome.results.map(({ entry }) => idOf(entry));
  return { ...outcome, ids, reasons: outcome.results.map(({ reason }, nth) => `${ids[nth]}: ${reason}`) };
}
const ids = async (query: string, explain = false) => (await find(query, explain)).ids;

describe('a search', () => {
  test.each([
    '五型政府',
    '“五型”政府',
    '五型政府！',
    'wuxingzhengfu',
    'wu xing zheng fu',
    'wxzf',
    'five-type government',
    '５型政府',
  ])('%s finds the term, then its sentence, then what explains it', async (query) =>
    expect(await ids(query)).toEqual(['five-type-government', '1.1.1', 'fang-guan-fu']),
  );

  test.each(['4000亿', '4,000亿元', '四千亿', '400 billion', '400bn'])(
    '%s finds the number and its sentence',
    async (query) => expect(await ids(query)).toEqual(['gdp', '1.2.1']),
  );

  test('traditional characters find what is written in simplified ones, 著 and 着 alike', async () => {
    expect(await ids('贛南臍橙')).toEqual(['1.1.2']);
    expect(await ids('著力')).toEqual(['1.2.1']);
    expect(await ids('顯著')).toEqual(['1.2.1']);
  });

  test('a stretch runs across punctuation, but a number is whole', async () => {
    expect(await ids('建设加大放管服')).toEqual(['1.1.1', 'fang-guan-fu']);
    expect(await ids('400')).toEqual(['gdp', '1.2.1']);
    expect(await ids('40')).toEqual([]);
  });

  test('words in one sentence, whatever lies between', async () => {
    expect(await ids('脐橙 榜首')).toEqual(['1.1.2']);
    expect(await ids('orange top')).toEqual(['1.1.2']);
    expect(await ids('orange bitcoin')).toEqual([]);
  });

  test('what a page of the site says is found after the sentences that hold it, its words in one paragraph', async () => {
    expect(await ids('有望')).toEqual(['1.2.1', 'how-to-read']);
    expect(await ids('forecast')).toEqual(['how-to-read']);
    expect(await ids('expected fail')).toEqual(['how-to-read']);
    expect(await ids('read fail')).toEqual([]);
  });

  test('near misses are called so, and come only when nothing else does', async () => {
    const { near, results } = await find('五型政俯');
    expect([near, results[0]!.entry.number]).toEqual([true, 0]);
    expect((await find('navel ornage')).corrected).toEqual([['ornage', 'orange']]);
    expect(await ids('wuxinzhengfu')).toEqual(['five-type-government', '1.1.1']);
    expect(await ids('五型政俯')).toEqual(['five-type-government', '1.1.1']);
    expect((await find('五型政府')).near).toBe(false);
  });

  test('homophones in any stretch are near what was meant, in the order that it would have', async () => {
    for (const query of ['伍形政府', '五型正府建设', '放官服改革力度']) {
      const { near, results } = await find(query);
      expect([near, results[0]?.reason], query).toEqual([true, 'near']);
    }
    expect(await ids('伍形政府')).toEqual(['five-type-government', '1.1.1']);
    // Half of a stretch has to be written as it stands.
    expect(await ids('伍形正府')).toEqual([]);
  });

  test('characters and pinyin may be mixed', async () => {
    for (const query of ['五型zhengfu', 'wuxing政府', '深化wuxing政府'])
      expect(await ids(query), query).toContain('1.1.1');
    expect((await ids('wu型zheng府'))[0]).toBe('five-type-government');
  });

  test('markup around a word is dropped', async () => {
    for (const query of ['<b>五型政府</b>', '**五型政府**', '[五型政府](https://example.org)', '&#20116;型政府'])
      expect((await ids(query))[0], query).toBe('five-type-government');
  });

  test('explanations are looked through when nothing else answers, or when asked for', async () => {
    expect(await ids('忠诚型')).toEqual(['five-type-government']);
    expect(await ids('并提')).toEqual(['fang-guan-fu']);
    expect(await ids('建设', true)).toEqual(['1.1.1', 'fang-guan-fu']);
  });

  test('what is not there finds nothing', async () => {
    for (const query of ['量子计算', 'quantum', '火星', '4001亿', '', '！', 'asdfgh'])
      expect(await ids(query), query).toEqual([]);
  });

  test('a pasted passage finds its sentences', async () => {
    expect(await ids('深化“五型”政府建设，加大“放管服”改革力度。赣南脐橙品牌价值稳居全国榜首。')).toEqual([
      '1.1.1',
      '1.1.2',
    ]);
  });
});

describe('letters', () => {
  test('three of them may be the initials of a term', async () => {
    expect(await ids('fgf')).toEqual(['fang-guan-fu', '1.1.1']);
  });

  test('a single syllable leads to terms alone, two lead to sentences too', async () => {
    expect(await ids('fu')).toEqual(['fang-guan-fu', 'five-type-government']);
    expect(await ids('wu xing')).toEqual(['five-type-government', '1.1.1']);
  });

  test('a reading with digits and letters is read as a whole', async () => {
    const park = term('5g-park', ['5G产业园'], 'wǔ G chǎnyèyuán', ['5G industrial park'], '', []);
    expect((await find('wugchanyeyuan', false, [park])).ids).toEqual(['5g-park']);
  });

  test('where they are written somewhere, only a term of that reading is called so too', async () => {
    const english = sentence('1.2.2', '列车开往鹏城。', 'Trains run to Shenzhen.');
    const records = [...RECORDS, english];
    const zone = term('zone', ['深圳'], 'shēnzhèn', ['the zone'], '特区。', []);
    expect((await find('Shenzhen', false, [zone, ...records])).reasons).toEqual(['zone: name', '1.2.2: text-holds']);
    const longer = term('link', ['深圳政府'], 'shēnzhèn zhèngfǔ', ['the link'], '特区。', []);
    expect((await find('Shenzhen', false, [longer, ...records])).reasons).toEqual([
      '1.2.2: text-holds',
      'link: sounds',
    ]);
  });

  test('where they are written somewhere, a term of one such syllable or of such initials only sounds like them', async () => {
    const wall = term('wall', ['府'], 'fǔ', ['wall'], '', []);
    const said = (en: string) => sentence('0.1.1', '同志们：', en);
    expect((await find('fu', false, [wall, said('Fu says so.')])).reasons).toEqual([
      '0.1.1: text-holds',
      'wall: sounds',
    ]);
    const delegate = RECORDS[1]!;
    expect((await find('fgf', false, [{ ...delegate, sentences: [] }, said('The FGF.')])).reasons).toEqual([
      '0.1.1: text-holds',
      'fang-guan-fu: sounds',
    ]);
  });
});

describe('explanations', () => {
  test('are not looked through when something answers', async () => {
    expect((await find('五型政府')).explained).toBe(false);
    expect((await find('五型政府', true)).explained).toBe(true);
    expect((await find('忠诚型')).explained).toBe(true);
  });

  test('hold the query side by side, or else its words', async () => {
    expect((await find('江西省的五项要求')).results[0]).toMatchObject({ reason: 'explains', distance: 1 });
    expect((await find('忠诚型 江西省')).results[0]).toMatchObject({ reason: 'explains', distance: 2 });
    expect(await ids('诚型忠 江西省')).toEqual([]);
    expect(await ids('忠诚型江西省')).toEqual([]);
  });

  test('are not searched for a pasted passage', async () => {
    const passage = '江西省的五项要求。忠诚型创新型担当型政府。';
    expect((await find(passage, true)).ids).toEqual([]);
  });
});

describe('a long copy', () => {
  const copied = '深化“五型”政府建设，加大“放管服”改革力度';

  test('that stands in the report is not taken apart', async () => {
    expect((await find(copied)).reasons).toEqual(['1.1.1: line']);
    expect(await ids(copied.slice(1))).toContain('five-type-government');
  });

  test('that stands nowhere is', async () => {
    expect(await ids(`${copied}很大`)).toContain('five-type-government');
  });
});

describe('corrections', () => {
  const words = (...list: string[]): Partial<Source> => ({
    loadWords: () => Promise.resolve({ words: list, readings: ['wuxingzhengfu', 'fangguanfu'] }),
  });
  const correct = async (query: string, ...list: string[]) => {
    const { ids: found, corrected, near } = await find(query, false, RECORDS, words(...list));
    return { found, corrected, near };
  };

  test('are fetched only when nothing answers, and for no short word', async () => {
    const none: Partial<Source> = {
      loadWords: () => Promise.reject(new Error('asked for words')),
      loadSounds: () => Promise.reject(new Error('asked for sounds')),
    };
    for (const query of ['五型政府', '忠诚型', '五俯', 'nav', '五 nav'])
      await expect(find(query, false, RECORDS, none), query).resolves.toBeDefined();
    // Letters are corrected by words, characters by what they sound like.
    await expect(find('ornage', false, RECORDS, none)).rejects.toThrow('asked for words');
    await expect(find('五型正府', false, RECORDS, none)).rejects.toThrow('asked for sounds');
  });

  test('change a word that stands nowhere and leave the others', async () => {
    expect(await correct('top ornage', 'orange', 'stop')).toEqual({
      found: ['1.1.2'],
      corrected: [['ornage', 'orange']],
      near: true,
    });
    expect(await correct('ornage', 'orange')).toMatchObject({ found: ['1.1.2'] });
  });

  test('end a word that was only begun', async () => {
    expect((await correct('nave', 'navel')).corrected).toEqual([['nave', 'navel']]);
  });

  test('take of several near words the one that answers best', async () => {
    expect((await correct('nawel orange', 'nagel', 'navel')).corrected).toEqual([['nawel', 'navel']]);
    const both = [sentence('0.1.1', '海军演习。', 'Naval forces.'), sentence('0.1.2', '脐。', 'Navel.')];
    const { ids: found, corrected } = await find('navol', false, both, words('naval', 'navel'));
    expect([found, corrected]).toEqual([['0.1.2'], [['navol', 'navel']]]);
  });

  test('are none when a word is near no other, or finds nothing either', async () => {
    expect(await correct('ornage qqqqqqqq', 'orange')).toEqual({ found: [], corrected: [], near: true });
    expect(await correct('quantom', 'quantum')).toEqual({ found: [], corrected: [], near: true });
  });

  test('keep the order that the right word would have, behind what is near by its reading', async () => {
    const { found } = await correct('govrenment', 'government');
    expect(found).toEqual(await ids('government'));
  });
});

test('a file of words has words and readings', () => {
  const whole = { words: [], readings: [] };
  expect(isWordList(whole)).toBe(true);
  for (const key of Object.keys(whole)) expect(isWordList({ ...whole, [key]: undefined }), key).toBe(false);
  for (const other of [null, [], 'words']) expect(isWordList(other)).toBe(false);
});

test('an outcome says what was looked for: the query in all notations, and as it sounds', async () => {
  const { phrases, corrected } = await find('五型政府');
  expect(phrases).toHaveLength(1);
  expect(corrected).toEqual([]);
  expect((await find('4000亿')).phrases.length).toBeGreaterThan(1);
  expect((await find('五型正府')).phrases).toHaveLength(2);
});

test.each([
  ['改⾰开放', ['1']],
  ['\u4e94\u578b政\u200b府', ['five-type-government', '1.1.1', 'fang-guan-fu']],
  ['品牌⻣', []],
  ['navel or- ange', ['1.1.2']],
  ['na\u00advel orange', ['1.1.2']],
])('%s, as it is copied, finds what is meant', async (query, found) => expect(await ids(query)).toEqual(found));

test('a query that is written, sounds and has initials is asked for at once', async () => {
  const { catalogue, source } = openFixture();
  const asked: string[][] = [];
  const ask = (tokens: string[]) => (asked.push(tokens), source.ask(tokens));
  expect((await search('wuxing', catalogue, { ...source, ask })).results).not.toEqual([]);
  expect(asked).toHaveLength(1);
});
