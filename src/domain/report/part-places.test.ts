import { expect, test } from 'vitest';
import type { Sentence } from './join-report.ts';
import { findPartPlaces } from './part-places.ts';

const sentence = (id: string, zh: string, terms: string[] = []) => ({ id, zh, terms }) as unknown as Sentence;
const SENTENCES = [
  sentence('10.2.2', '胸怀“两个大局”，心系“国之大者”', ['two-overall-situations']),
  sentence('2.2.2', '从外部环境看，世界百年未有之大变局加速演变', ['great-changes']),
  sentence('4.1.2', '加快建设国家创新型城市', []),
  sentence('10.6.4', '持之以恒纠“四风”，深入纠治形式主义、官僚主义', ['four-winds']),
  sentence('1.7.9', '破除形式主义、官僚主义顽疾'),
];
const places = (part: object, whole = 'two-overall-situations') =>
  findPartPlaces({ zh: '局', en: 'situation', ...part }, whole, new Map(SENTENCES.map((one) => [one.id, one])));

test('a part stands where it is a term or is written out, in the order of the report', () => {
  expect(places({ term: 'great-changes' })).toEqual(['2.2.2']);
  expect(places({ zh: '世界百年未有之大变局' })).toEqual(['2.2.2']);
});

test('a sentence with the whole term counts only where no other takes the part up', () => {
  expect(places({ zh: '形式主义' }, 'four-winds')).toEqual(['1.7.9']);
  expect(places({ zh: '形式主义' }, 'formalism')).toEqual(['1.7.9', '10.6.4']);
  expect(places({ zh: '国之大者' })).toEqual(['10.2.2']);
});

test('a short part stands in sentences of other things: 创新型 of a city; the entry may name its own', () => {
  expect(places({ zh: '创新型' }, 'five-type-government')).toEqual([]);
  expect(places({ zh: '形式主义', sentences: ['10.6.4', '4.1.2'] }, 'four-winds')).toEqual(['4.1.2', '10.6.4']);
});
