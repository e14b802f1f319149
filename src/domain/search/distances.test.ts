import { expect, test } from 'vitest';
import { readDistances, writeDistances } from './distances.ts';

test('numbers are written as distances and read again, in whatever order they stand', () => {
  expect(writeDistances([3, 5, 12, 4])).toEqual([3, 2, 7, -8]);
  for (const numbers of [[], [7], [0, 0, 1], [3, 5, 12, 4]])
    expect(readDistances(writeDistances(numbers))).toEqual(numbers);
});
