import { expect, test } from 'vitest';
import type { Sentence } from './join-report.ts';
import { findPartPlaces } from './part-places.ts';

const sentence = (id: string, zh: string, terms: string[] = []) => ({ id, zh, terms }) as unknown as Sentence;
const SENTENCES = [
  sentence('1.3.4', '“两不愁三保障”问题历史性解决，基本医疗有保障'),
  sentence('9.4.2', '健全基本医疗保障制度'),
  sentence('10.2.2', '心系“国之大者”', ['guo-zhi-da-zhe']),
];

test('a part stands where it is written out, where it is a term, and where its entry says so, once and in order', () => {
  const places = (part: object) => findPartPlaces({ zh: '吃', en: 'food', ...part }, SENTENCES);
  expect(places({ zh: '基本医疗' })).toEqual(['1.3.4', '9.4.2']);
  expect(places({ term: 'guo-zhi-da-zhe', sentences: ['9.4.2'] })).toEqual(['9.4.2', '10.2.2']);
  expect(places({ zh: '基' })).toEqual([]);
});
