import { expect, test } from 'vitest';
import { roundTo, shiftDecimal } from './decimal.ts';

test('the point moves without binary drift: 114.3万 and 11.8万', () => {
  expect(shiftDecimal('114.3', 4)).toBe(1143000);
  expect(shiftDecimal('11.8', 4)).toBe(118000);
  expect(shiftDecimal('360.3', 9)).toBe(360300000000);
});

test('55.31 less 45.51 rounds to 9.8 and not to 9.800000000000004', () => {
  expect(roundTo(55.31 - 45.51, 2)).toBe(9.8);
});

test('a half is rounded away from zero, as on paper', () => {
  expect(roundTo(1.005, 2)).toBe(1.01);
  expect(roundTo(-2.5, 0)).toBe(-3);
  expect(roundTo(556.6265060240964, 0)).toBe(557);
});

test('large amounts of yuan stay whole', () => {
  expect(roundTo(360300000000 / 5, 0)).toBe(72060000000);
});
