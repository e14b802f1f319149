import { expect, test } from 'vitest';
import { gradeHolders, gradeNamesInside, gradeParts } from './grade.ts';
import { readQuery } from './query.ts';
import type { Result } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { openFixture, RECORDS, sentence, term } from './search-fixture.ts';

async function askFor(typed: string, records = RECORDS) {
  const { catalogue, idOf, source } = openFixture(records);
  const say = (results: Result[]) => results.map(({ entry, reason }) => `${idOf(entry)}: ${reason}`);
  const phrase = readQuery(typed, catalogue).phrases[0]!;
  return { say, phrase, evidence: { entries: catalogue.entries, answers: await source.ask(phrase.tokens) } };
}
async function holders(typed: string, records = RECORDS) {
  const { say, phrase, evidence } = await askFor(typed, records);
  return say(gradeHolders(phrase, ['zh', 'en'], evidence));
}
async function inside(typed: string, records = RECORDS) {
  const { say, phrase, evidence } = await askFor(typed, records);
  return say(gradeNamesInside(phrase, evidence));
}
async function parts(typed: string, records = RECORDS) {
  const { say, phrase, evidence } = await askFor(typed, records);
  return say(gradeParts(phrase, evidence));
}
const bare = { about: [], sentences: [] };
const outcome: SearchRecord = {
  ...{ kind: 'outcome', id: 'new-jobs', ...bare },
  ...{ zh: ['城镇新增就业8.4万人'], en: ['84,000 new urban jobs'] },
};
const chart: SearchRecord = {
  ...{ kind: 'chart', id: 'gdp-rank', ...bare },
  ...{ zh: ['地区生产总值排名'], en: ['Rank by regional GDP'] },
};

test('a name, a sentence that holds it', async () => {
  expect(await holders('五型政府')).toEqual(['five-type-government: name', '1.1.1: text-holds']);
});

test('half of a name counts for more than a character of it', async () => {
  expect(await holders('五型')).toContain('five-type-government: name-holds');
  expect(await holders('府')).toContain('five-type-government: name-mentions');
  expect(await holders('delegate')).toEqual(['fang-guan-fu: name-holds']);
});

test('a number is found by its figure and by its label', async () => {
  expect(await holders('4000亿')).toContain('gdp: figure');
  expect(await holders('地区生产总值')).toContain('gdp: label-holds');
  expect(await holders('突破')).toContain('gdp: label-holds');
  expect(await holders('全市地区生产总值')).toContain('gdp: line');
});

test('a number that stands only in the label is no figure', async () => {
  const growth: SearchRecord = { ...RECORDS[2]!, id: 'growth', zh: ['增长8%', '2020年增速'], en: [], sentences: [] };
  expect(await holders('2020年', [growth])).toEqual(['growth: label-holds']);
  const inBoth = { ...growth, zh: ['2020年增长8%', '2020年增速'] };
  expect(await holders('2020年', [inBoth])).toEqual(['growth: figure']);
});

test('a term with several names is graded by the best of them', async () => {
  const long = '忠诚型创新型担当型服务型过硬型五型政府';
  const named = [term('five-type-government', ['五型政府', long], '', [], '', [])];
  expect(await holders('五型政府', named)).toEqual(['five-type-government: name']);
  expect(await holders('五型', named)).toEqual(['five-type-government: name-holds']);
  const { phrase, evidence } = await askFor('五型', named);
  expect(gradeHolders(phrase, ['zh'], evidence)[0]!.distance).toBe(4);
});

test('what only sounds like the phrase is asked for by itself', async () => {
  const { phrase, evidence, say } = await askFor('放管服');
  expect(say(gradeHolders(phrase, ['sound'], evidence))).toEqual([]);
});

test('a whole sentence, outcome or chart title is a line, a part of it is held', async () => {
  const records = [...RECORDS, outcome, chart];
  expect(await holders('同志们', records)).toEqual(['0.1.1: line']);
  expect(await holders('城镇新增就业8.4万人', records)).toEqual(['new-jobs: line']);
  expect(await holders('新增就业', records)).toEqual(['new-jobs: label-holds']);
  expect(await holders('地区生产总值排名', records)).toEqual(['gdp-rank: line']);
});

test('the heading of a page goes before its paragraphs', async () => {
  const page: SearchRecord = { ...RECORDS.at(-1)!, zh: ['怎样读', '怎样读数字。', '数字'], en: [] };
  const grade = async (typed: string) => {
    const { phrase, evidence } = await askFor(typed, [page]);
    return gradeHolders(phrase, ['zh'], evidence).map(({ reason, distance }) => [reason, distance]);
  };
  expect(await grade('怎样读')).toEqual([['line', 0]]);
  expect(await grade('怎样')).toEqual([['page-holds', 0]]);
  expect(await grade('数字')).toEqual([['page-holds', 1]]);
});

test('a chapter’s whole title is a line, a part of it is held', async () => {
  expect(await holders('五、改革开放')).toEqual(['1: line']);
  expect(await holders('改革开放')).toEqual(['1: title-holds']);
});

test('a shorter term in the query, unless the rest stands nowhere', async () => {
  expect(await inside('五型政府建设')).toEqual(['five-type-government: name-fills']);
  expect(await inside('深化五型政府建设力度')).toEqual(['five-type-government: name-inside']);
  expect(await inside('五型政府 火星')).toEqual([]);
  expect(await inside('五型政府火星 建设')).toEqual(['five-type-government: name-inside']);
});

test('a term that is the whole phrase, or a line that is no term’s name, lies in no phrase', async () => {
  expect(await inside('五型政府')).toEqual([]);
  expect(await inside('同志们放管服')).toEqual(['fang-guan-fu: name-inside']);
});

test('from three fifths on a name fills the phrase, the more of it the better', async () => {
  expect(await inside('放管服改革')).toEqual(['fang-guan-fu: name-fills']);
  const { phrase, evidence } = await askFor('五型政府放管服');
  const [five, three] = gradeNamesInside(phrase, evidence).map(({ distance }) => distance);
  expect(five).toBeCloseTo(3 / 7);
  expect(three).toBeCloseTo(4 / 7);
});

test('between spaces a name is one of several things asked for; English words always have spaces between them', async () => {
  expect(await inside('五型政府 府')).toEqual(['five-type-government: name-inside']);
  expect(await inside('five-type government reform')).toEqual(['five-type-government: name-fills']);
});

test('words that only the two languages of a number hold stand behind those of one sentence', async () => {
  expect(await parts('地区生产总值 4000亿')).toEqual(['gdp: all-in-entry']);
  const growth: SearchRecord = { ...RECORDS[2]!, zh: ['2020年增长8%', '2020年增速'], en: [], sentences: [] };
  expect(await parts('2020年 增速', [growth])).toEqual(['gdp: all-in-line']);
});

test('words in one sentence before words in one passage', async () => {
  expect(await parts('脐橙 榜首')).toEqual(['1.1.2: all-in-line', '1.1.2: all-in-passage']);
  expect(await parts('脐橙 改革')).toEqual(['1.1.2: all-in-passage', '1.1.1: all-in-passage']);
  expect(await parts('脐橙 火星')).toEqual([]);
});

test('the two languages of a sentence or a title say one thing', async () => {
  const records = [...RECORDS, chart];
  expect(await parts('脐橙 orange', records)).toContain('1.1.2: all-in-line');
  expect(await parts('改革开放 reform', records)).toEqual(['1: all-in-line']);
  expect(await parts('排名 regional', records)).toEqual(['gdp-rank: all-in-line']);
});

test('of sentences with all words those stand first where the words lie closer', async () => {
  const sentences = [
    sentence('0.1.1', '脐橙品牌价值多年稳居榜首。', 'One.'),
    sentence('0.1.2', '赣南脐橙稳居榜首。', 'Two.'),
  ];
  const { phrase, evidence } = await askFor('脐橙 榜首', sentences);
  const inLine = gradeParts(phrase, evidence).filter(({ reason }) => reason === 'all-in-line');
  expect(inLine.map(({ distance }) => distance)).toEqual([10, 4]);
});

test('of a passage the sentences that have a whole word, and none of another passage', async () => {
  const report = [
    sentence('0.1.1', '脐橙品牌价值稳居榜首。', 'One.'),
    sentence('0.1.2', '加大改革力度。', 'Two.'),
    sentence('0.1.3', '改善民生，革新技术。', 'Three.'),
    sentence('0.2.1', '深化改革。', 'Four.'),
  ];
  expect(await parts('脐橙 改革', report)).toEqual(['0.1.1: all-in-passage', '0.1.2: all-in-passage']);
});

test('long Chinese may stand in stretches, each of at least two characters', async () => {
  expect(await parts('五型政府改革力度')).toEqual(['1.1.1: in-stretches']);
  expect(await parts('五型政府改革力度 建设')).toContain('1.1.1: in-stretches');
  expect(await parts('五型政府改革力度 府')).toContain('1.1.1: in-stretches');
  expect(await parts('五型政府改革力度 火星')).toEqual([]);
  expect(await parts('政型五府')).toEqual([]);
});

test('a short phrase without spaces has no parts', async () => {
  expect(await parts('放管服')).toEqual([]);
  expect(await parts('the 放管服')).toEqual([]);
  expect(await parts('of the')).toEqual([]);
});

test('the words have to stand in one paragraph of a page', async () => {
  expect(await parts('expected fail')).toEqual(['how-to-read: page-parts']);
  expect(await parts('read fail')).toEqual([]);
});
