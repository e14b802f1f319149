import { describe, expect, test } from 'vitest';
import { search } from './search.ts';
import { catalogue, prepared, source } from './search-fixture.ts';

const ids = async (query: string, explain = false) =>
  (await search(query, catalogue, source, explain)).results.map(({ entry }) => prepared.entries[entry.number]!.id);

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
    const { near, results } = await search('五型政俯', catalogue, source);
    expect([near, results[0]!.entry.number]).toEqual([true, 0]);
    expect((await search('navel ornage', catalogue, source)).corrected).toEqual([['ornage', 'orange']]);
    expect(await ids('wuxinzhengfu')).toContain('five-type-government');
    expect((await search('五型政府', catalogue, source)).near).toBe(false);
  });

  test('homophones in any stretch are near what was meant, in the order that it would have', async () => {
    for (const query of ['伍形政府', '五型正府建设', '放官服改革力度']) {
      const { near, results } = await search(query, catalogue, source);
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

test.each([
  ['改⾰开放', ['1']],
  ['\u4e94\u578b政\u200b府', ['five-type-government', '1.1.1', 'fang-guan-fu']],
  ['品牌⻣', []],
  ['navel or- ange', ['1.1.2']],
  ['na\u00advel orange', ['1.1.2']],
])('%s, as it is copied, finds what is meant', async (query, found) => expect(await ids(query)).toEqual(found));
