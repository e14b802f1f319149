import { expect, test } from 'vitest';
import { lostBounds, unknownFigures, type KnownFigures } from './check-figures.ts';

const known: KnownFigures = {
  values: new Set([1107, 2000, 2025]),
  numbers: [
    { value: 1107, bound: 'stated' },
    { value: 2000, bound: 'above' },
  ],
};

test('a figure that nobody gave is named, in both languages', () => {
  expect(unknownFigures('There are 1,117 such firms.', 'en', known)).toEqual([
    '1,117 stands neither in its sentences nor in numbers.yaml',
  ]);
  expect(unknownFigures('现有1117家。', 'zh', known)).toHaveLength(1);
  expect(unknownFigures('现有1107家。', 'zh', known)).toEqual([]);
});

test('ids, chapters and addresses are no figures', () => {
  const text = 'Chapter 4 (4.2.4) says so <Cite of="4.2.4" />; see chapters 3 and 9, https://example.org/2019.';
  expect(unknownFigures(text, 'en', known)).toEqual([]);
  expect(unknownFigures('第四章（4.2.4）和第3章都这样说。', 'zh', known)).toEqual([]);
});

test('what the editors count themselves, in words, is no figure', () => {
  expect(unknownFigures('Three of them are goals.', 'en', known)).toEqual([]);
  expect(unknownFigures('其中三项是目标。', 'zh', known)).toEqual([]);
  expect(unknownFigures('Thirty of them are goals.', 'en', known)).toHaveLength(1);
});

test('a text that says so may go beyond the report', () => {
  expect(unknownFigures('It was 1,240 in 2023 (outside the report).', 'en', known)).toEqual([]);
  expect(unknownFigures('报告以外，2023年为1240家。', 'zh', known)).toEqual([]);
});

test('a number keeps the words that bound it', () => {
  expect(lostBounds('It aims for 2,000 firms.', 'en', known)).toEqual([
    '2,000 is “stated” here and “above” in the report',
  ]);
  expect(lostBounds('It aims for “more than” 2,000 firms.', 'en', known)).toEqual([]);
  expect(lostBounds('力争突破2000家。', 'zh', known)).toEqual([]);
  expect(lostBounds('There are 1,107 firms.', 'en', known)).toEqual([]);
});

test('a text may say that it rounds a plain figure, and one of several numbers of that value is enough', () => {
  expect(lostBounds('现有约1107家。', 'zh', known)).toEqual([]);
  expect(lostBounds('There are about 2,000 firms.', 'en', known)).toHaveLength(1);
  const twice = { ...known, numbers: [...known.numbers, { value: 2000, bound: 'stated' as const }] };
  expect(lostBounds('现有2000家。', 'zh', twice)).toEqual([]);
});

test('a rank, a figure of nothing that is known and a count by hand lose no bound', () => {
  const ranks: KnownFigures = {
    values: new Set(),
    numbers: [
      { value: 66, bound: 'above' },
      { value: null, bound: 'above' },
    ],
  };
  expect(lostBounds('位列第66位。', 'zh', ranks)).toEqual([]);
  expect(lostBounds('There are 1,117 firms.', 'en', known)).toEqual([]);
  expect(unknownFigures('其中十项是目标，N项未定。', 'zh', known)).toEqual([]);
});

test('a tag between two figures keeps them apart', () => {
  expect(unknownFigures('20<b>25</b>年', 'zh', { ...known, values: new Set([20, 25]) })).toEqual([]);
});
