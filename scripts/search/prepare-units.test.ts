import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/domain/search/catalogue.ts';
import { countResults, filterResults } from '../../src/domain/search/filter.ts';
import type { Places } from '../../src/domain/search/prove.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { search, type Source } from '../../src/domain/search/search.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { prepareUnits } from './prepare-units.ts';

const term = (
  id: string,
  zh: string[],
  pinyin: string,
  en: string[],
  zhAbout: string,
  sentences: string[],
): SearchRecord => ({
  ...{ kind: 'term', id, zh, pinyin, en, sentences },
  about: [{ zh: zhAbout, en: 'An explanation.' }],
});
const sentence = (id: string, zh: string, en: string): SearchRecord => ({
  ...{ kind: 'sentence', id, zh: [zh], en: [en], about: [], sentences: [id] },
});
const RECORDS: SearchRecord[] = [
  term('five-type-government', ['五型政府'], 'wǔxíng zhèngfǔ', ['five-type government'], '江西省的五项要求：忠诚型。', [
    '1.1.1',
  ]),
  term('fang-guan-fu', ['放管服'], 'fàng guǎn fú', ['delegate, regulate, serve'], '与五型政府建设并提。', ['1.1.1']),
  {
    ...{
      kind: 'number',
      id: 'gdp',
      zh: ['突破4000亿元', '全市地区生产总值'],
      en: ['pass 400 billion yuan', 'Regional GDP'],
    },
    ...{ about: [], sentences: ['1.2.1'], status: 'expected' },
  },
  { kind: 'chapter', id: '0', zh: ['标题与开场'], en: ['Opening'], about: [], sentences: [], slug: 'opening' },
  { kind: 'chapter', id: '1', zh: ['五、改革开放'], en: ['V. Reform'], about: [], sentences: [], slug: 'reform' },
  sentence('0.1.1', '同志们：', 'Comrades,'),
  sentence(
    '1.1.1',
    '深化“五型”政府建设，加大“放管服”改革力度。',
    'We will go further in building a “five-type” government.',
  ),
  sentence('1.1.2', '赣南脐橙品牌价值稳居全国榜首。', 'The Gannan navel orange stays at the top.'),
  sentence('1.2.1', '今年有望突破4000亿元，着力显著增强。', 'It is expected to pass 400 billion yuan this year.'),
];

const prepared = prepareUnits(RECORDS);
const catalogue = readCatalogue(
  makeCatalogue(
    prepared,
    RECORDS.map((_, i) => `0000${i}aa`),
  ),
);
const index = new Map<string, Map<number, number[]>>();
for (const [unit, { tokens }] of prepared.layouts.entries()) {
  for (const [place, token] of tokens.entries()) {
    const places = index.get(token) ?? new Map<number, number[]>();
    places.set(unit, [...(places.get(unit) ?? []), place]);
    index.set(token, places);
  }
}
const source: Source = {
  ask: (tokens) => Promise.resolve(new Map(tokens.map((token) => [token, (index.get(token) ?? new Map()) as Places]))),
  loadWords: () =>
    Promise.resolve({ words: ['navel', 'orange', 'government'], readings: ['wuxingzhengfu', 'fangguanfu'] }),
};
const ids = async (query: string, explain = false) =>
  (await search(query, catalogue, source, explain)).results.map(({ unit }) => prepared.units[unit.number]!.id);

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

  test('near misses are called so, and come only when nothing else does', async () => {
    const { near, results } = await search('五型政俯', catalogue, source);
    expect([near, results[0]!.unit.number]).toEqual([true, 0]);
    expect((await search('navel ornage', catalogue, source)).corrected).toEqual([['ornage', 'orange']]);
    expect(await ids('wuxinzhengfu')).toContain('five-type-government');
    expect((await search('五型政府', catalogue, source)).near).toBe(false);
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

test('filters count what they would leave', async () => {
  const { results } = await search('五型政府', catalogue, source);
  const all = { query: '', kind: null, chapter: null, status: null, explain: false };
  expect(countResults(results, all).kinds).toEqual(
    new Map([
      ['term', 2],
      ['sentence', 1],
    ]),
  );
  expect(filterResults(results, { ...all, kind: 'sentence' })).toHaveLength(1);
  expect(filterResults(results, { ...all, chapter: 0 })).toHaveLength(0);
  expect(countResults(results, { ...all, kind: 'term' }).chapters).toEqual(new Map([[1, 2]]));
});

test('a catalogue that was cut off is not taken for one', () => {
  const whole = makeCatalogue(
    prepared,
    RECORDS.map((_, i) => `0000${i}aa`),
  );
  expect(() => readCatalogue({ ...whole, hashes: whole.hashes.slice(1) })).toThrow();
});
