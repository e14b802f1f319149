import { expect, test } from 'vitest';
import { addYears, isDay, isPartialDate, lastDay } from './calendar.ts';

test.each([
  ['2021-09-27', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2021-13-01', false],
  ['2021-9-27', false],
  ['2021-09', false],
])('whether the calendar has the day %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test('a year, a month or a day is a date where the calendar has it', () => {
  expect(['2021', '2021-09', '2021-09-27', '2024-02-29'].filter((text) => !isPartialDate(text))).toEqual([]);
  const impossible = ['2021-13', '2021-00', '2021-02-31', '2021-99-99', '21', '2021-9', '2021-09-', '2021-09-27-01'];
  expect(impossible.filter(isPartialDate)).toEqual([]);
});

test('a year ends with its last day, a month with its own', () => {
  expect(['2025', '2024-02', '2021-09-27'].map(lastDay)).toEqual(['2025-12-31', '2024-02-29', '2021-09-27']);
});

test('years later it is the same day, and the 28th where there is no 29 February', () => {
  expect(addYears('2021-09-27', 5)).toBe('2026-09-27');
  expect(addYears('2021-12-31', 1)).toBe('2022-12-31');
  expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
  expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
});
