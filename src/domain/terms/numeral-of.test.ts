import { expect, test } from 'vitest';
import { numeralOf } from './numeral-of.ts';

test('a shorthand promises as many parts as its numeral says', () => {
  expect(numeralOf('五型政府')).toBe(5);
  expect(numeralOf('八大行动')).toBe(8);
  expect(numeralOf('两个维护')).toBe(2);
});

test('a shorthand that counts twice promises the sum', () => {
  expect(numeralOf('两不愁、三保障')).toBe(5);
  expect(numeralOf('两城两谷两带')).toBe(6);
});

test('a name without a numeral promises nothing', () => {
  expect(numeralOf('放管服')).toBeNull();
});
