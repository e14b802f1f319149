import { expect, test } from 'vitest';
import { deriveNumber } from './derive-number.ts';
import { BOUNDS, type Bound } from './status.ts';

const n = (value: number, bound: Bound = 'stated') => ({ value, bound });

test('2250 less the net increase of 1062 is 1188, exactly', () => {
  expect(deriveNumber('difference', [n(2250), n(1062)], 0)).toEqual({ value: 1188, bound: 'stated', exact: true });
});

test('55.31 less 45.51 is 9.8 points without drift', () => {
  expect(deriveNumber('difference', [n(55.31), n(45.51)], 2).value).toBe(9.8);
});

test('924 km after growth of 66 per cent were about 557 km, 1559 after 40 about 1114', () => {
  expect(deriveNumber('base-before-growth', [n(924), n(66)], 0)).toEqual({ value: 557, bound: 'stated', exact: false });
  expect(deriveNumber('base-before-growth', [n(1559), n(40)], 0).value).toBe(1114);
});

test('over 2000 less 1107 is over 893, and over 1.81 times as many', () => {
  expect(deriveNumber('difference', [n(2000, 'above'), n(1107)], 0)).toMatchObject({ value: 893, bound: 'above' });
  expect(deriveNumber('quotient', [n(2000, 'above'), n(1107)], 2)).toMatchObject({ value: 1.81, bound: 'above' });
});

test('nearly 2 million bounds from the side it stands on', () => {
  expect(deriveNumber('difference', [n(2000000, 'below'), n(1300000)], 0)).toMatchObject({
    value: 700000,
    bound: 'below',
  });
  expect(deriveNumber('difference', [n(2400000), n(2000000, 'below')], 0)).toMatchObject({
    value: 400000,
    bound: 'above',
  });
});

test('each of five zones over 100 billion is over 500 billion together', () => {
  expect(deriveNumber('product', [n(1e11, 'above'), n(5)], 0)).toMatchObject({ value: 5e11, bound: 'above' });
});

test('shares and growth', () => {
  expect(deriveNumber('percent-change', [n(240), n(202)], 1).value).toBe(18.8);
  expect(deriveNumber('percent-of', [n(1062), n(2250)], 1).value).toBe(47.2);
  expect(deriveNumber('quotient', [n(360300000000), n(5)], 0).value).toBe(72060000000);
  expect(deriveNumber('sum', [n(66), n(35)], 0).value).toBe(101);
});

test('over one number less over another leaves no bound, and is refused', () => {
  expect(() => deriveNumber('difference', [n(2000, 'above'), n(1000, 'above')], 0)).toThrow('leave none');
});

test('the bound turns round for whatever is taken away or divided by, in every operation', () => {
  for (const operation of ['difference', 'quotient', 'percent-change', 'percent-of', 'base-before-growth'] as const) {
    expect(BOUNDS.map((bound) => deriveNumber(operation, [n(2000), n(1000, bound)], 0).bound)).toEqual([
      ...['under', 'at-most', 'above', 'above', 'at-least', 'about', 'towards', 'stated'],
    ]);
  }
  for (const operation of ['sum', 'product'] as const) {
    expect(deriveNumber(operation, [n(2000), n(1000, 'above')], 0).bound, operation).toBe('above');
  }
});

test('over one number and at least another are over their sum, and sides that differ leave none', () => {
  expect(deriveNumber('sum', [n(1, 'above'), n(2, 'at-least'), n(3)], 0)).toMatchObject({ value: 6, bound: 'above' });
  expect(() => deriveNumber('sum', [n(1, 'above'), n(2, 'below')], 0)).toThrow('bounds above and below leave none');
});

test('nearly one number and under another are under their sum; each alone keeps its bound', () => {
  const sumOf = (...bounds: Bound[]) => deriveNumber('sum', [n(5), ...bounds.map((bound) => n(1, bound))], 0).bound;
  expect([sumOf('below', 'under'), sumOf('at-most', 'under'), sumOf('at-most', 'below')]).toEqual(
    Array(3).fill('under'),
  );
  expect([sumOf('below', 'below'), sumOf('at-most', 'at-most'), sumOf('under')]).toEqual(['below', 'at-most', 'under']);
  expect(() => sumOf('about', 'above')).toThrow('leave none');
  expect(() => sumOf('towards', 'at-least')).toThrow('leave none');
});

test('an operation takes as many numbers as it has places', () => {
  expect(() => deriveNumber('sum', [n(1)], 0)).toThrow('sum takes two numbers or more');
  expect(() => deriveNumber('quotient', [n(1), n(2), n(3)], 0)).toThrow('quotient takes exactly two numbers');
  expect(deriveNumber('product', [n(2), n(3), n(4)], 0).value).toBe(24);
});
