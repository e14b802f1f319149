import { expect, test } from 'vitest';
import { partCounts } from './part-counts.ts';

test('a shorthand promises as many parts as its numeral says', () => {
  expect(partCounts('五型政府')).toEqual([5]);
  expect(partCounts('八大行动')).toEqual([8]);
  expect(partCounts('两个维护')).toEqual([2]);
});

test('a shorthand that counts twice promises the sum', () => {
  expect(partCounts('两不愁、三保障')).toEqual([5]);
  expect(partCounts('两城两谷两带')).toEqual([6, 2]);
});

test('a shorthand that counts the same twice may pair its parts', () => {
  expect(partCounts('三请三回')).toEqual([6, 3]);
});

test('a name without a numeral promises nothing', () => {
  expect(partCounts('放管服')).toEqual([]);
});
