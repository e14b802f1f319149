import { expect, test } from 'vitest';
import { asideShare, explanationFaults } from './explanation-faults.ts';
import { asides, readings, supposals } from './sample-term-words.ts';
import type { Term } from './term-schema.ts';

const explained = (zh: string, en: string, more: Partial<Term> = {}) =>
  explanationFaults({ sense: { zh: '义', en: 'sense' }, explanation: { zh, en }, ...more } as Term, {
    asides,
    readings,
    supposals,
  });
const GOOD = [
  '2015年2月由习近平提出，指改革给人的好处要看得见。',
  'Raised in February 2015: reform must bring visible benefit.',
] as const;

test('an explanation is about its term, and may say in a clause what is not known', () => {
  expect(explained(...GOOD)).toEqual([]);
  const zh = '赣州提出的口号，把“干”与“赣”两个同音字连在一起，意思是实干才有赣州的好前景，报告没有展开。';
  const en =
    'A slogan of the city that plays on gan, to act, and Gan, the river: it says that only hard and practical work brings Ganzhou a good future, which the report does not spell out.';
  expect(explained(zh, en)).toEqual([]);
});

test('an explanation that is a log of the search is a fault in the language in which it is one', () => {
  const zh = '报告没有列出四项；没有查到可引用的出处，这是编者的理解。';
  const en = 'The report does not list the four, no citable source was found, and this is what the editors think.';
  expect(explained(zh, GOOD[1])).toEqual([expect.stringMatching(/^\d+ % of the zh explanation is about the editors/)]);
  expect(explained(GOOD[0], en)).toEqual([expect.stringMatching(/^100 % of the en explanation/)]);
});

test('the share is that of the clauses, and whole words count', () => {
  expect(asideShare('这里的解释属一般地理常识，赣州在江西南部', asides, 'zh')).toBeCloseTo(13 / 21, 1);
  expect(asideShare('Researchers and the editorial board met.', asides, 'en')).toBe(0);
});

test('a dictionary meaning holds no reading of the editors, in either language, nor in its one sentence', () => {
  const read = [
    '报告说全南“获全国表彰”，从上下文看与农村环境有关。',
    'Commended, by the context for its villages.',
  ] as const;
  const says = (found: string) => [expect.stringContaining(`(general) and reads the report (“${found}”)`)];
  expect(explained(read[0], GOOD[1], { basis: 'general' })).toEqual(says('从上下文'));
  expect(explained(GOOD[0], read[1], { basis: 'general' })).toEqual(says('by the context'));
  const sense = { zh: '义', en: 'An institute whose name says that it turns findings into medicines.' };
  expect(explained(...GOOD, { basis: 'general', sense })).toEqual(says('name says'));
  expect(explained(...read, { basis: 'inferred' })).toEqual([]);
  expect(explained(...GOOD, { basis: 'general' })).toEqual([]);
});

test('no gain and no consequence is supposed without a source, in either language', () => {
  const supposed = ['名次关系到主官的政绩。', 'A rank among cities; it bears on officials’ careers.'] as const;
  const says = (found: string) => [expect.stringContaining(`supposes what follows (“${found}”)`)];
  expect(explained(supposed[0], GOOD[1], { basis: 'general' })).toEqual(says('关系到主官的政绩'));
  expect(explained(GOOD[0], supposed[1], { basis: 'general' })).toEqual(says('bears on officials’ careers'));
  expect(explained(...supposed, { basis: 'inferred' })).toEqual(says('关系到主官的政绩'));
  expect(explained(...supposed, { basis: 'documented' })).toEqual([]);
});

test('sentence ids are for the page to list, dates and sums are none', () => {
  expect(explained('见5.3.2。', GOOD[1])).toEqual([expect.stringMatching(/^names sentence 5\.3\.2/)]);
  expect(explained(...GOOD, { not: { zh: '不是1.1版。', en: 'Not 10.1 per cent.' } })).toEqual([]);
});

test('characters stand in the English in brackets, after a word that can be read aloud', () => {
  const en = 'Gan (赣) stands for Jiangxi, not for the “national central cities” (国家中心城市).';
  expect(explained(GOOD[0], en)).toEqual([]);
  expect(explained(GOOD[0], '赣 stands for Jiangxi.')).toEqual([expect.stringMatching(/^has “赣” in its English/)]);
  const views = [{ text: { zh: '炒作', en: 'They call it 炒作 (chaozuo).' } }] as Term['views'];
  expect(explained(...GOOD, { views })).toEqual([expect.stringMatching(/^has “炒作” in its English/)]);
});
