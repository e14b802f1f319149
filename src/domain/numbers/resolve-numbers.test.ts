import { expect, test } from 'vitest';
import { ADDED, BEFORE, resolve, TOTAL } from './sample-numbers.ts';

test('a derived number has the value of its arithmetic and the place of its first operand', () => {
  const number = resolve({ stated: [TOTAL, ADDED], derived: [BEFORE] }).get('before')!;
  expect(number).toMatchObject({ value: 1188, status: 'derived', bound: 'stated', sentence: '1.4.3', quote: '2250家' });
  expect(number.derivation).toMatchObject({ operation: 'difference', exact: true });
});

test('an operand that stands later or has no value is refused', () => {
  expect(() => resolve({ stated: [TOTAL], derived: [BEFORE] })).toThrow('added does not exist');
  expect(() => resolve({ stated: [TOTAL, { ...ADDED, value: null }], derived: [BEFORE] })).toThrow('no single value');
});

test('a unit that no file lists is refused', () => {
  expect(() => resolve({ stated: [{ ...TOTAL, unit: 'enterprise' }], derived: [] })).toThrow(
    'number total: there is no unit enterprise',
  );
});

test('a constant may be an operand, but not all of them', () => {
  const half = { ...BEFORE, id: 'half', derivation: { operation: 'quotient' as const, of: [2, 'total'], digits: 4 } };
  expect(resolve({ stated: [TOTAL], derived: [half] }).get('half')).toMatchObject({ quote: '2250家', bound: 'about' });
  const constants = { ...half, derivation: { operation: 'sum' as const, of: [1, 2], digits: 0 } };
  expect(() => resolve({ stated: [TOTAL], derived: [constants] })).toThrow(
    'number half is worked out from constants alone',
  );
});

test('what rests on a rounded number is about, even when its own arithmetic comes out even', () => {
  const third = {
    ...BEFORE,
    id: 'third',
    derivation: { operation: 'quotient' as const, of: ['added', 'total'], digits: 1 },
  };
  const twice = { ...BEFORE, id: 'twice', derivation: { operation: 'product' as const, of: ['third', 2], digits: 1 } };
  const numbers = resolve({ stated: [TOTAL, ADDED], derived: [third, twice] });
  expect(numbers.get('third')).toMatchObject({ value: 0.5, bound: 'about', derivation: { exact: false } });
  expect(numbers.get('twice')).toMatchObject({ value: 1, bound: 'about', derivation: { exact: false } });
});

test('a number whose words say “about” hands that on, and a remark stays', () => {
  const remark = { zh: '约数。', en: 'A round figure.' };
  const about = { ...ADDED, bound: 'about' as const };
  const numbers = resolve({ stated: [TOTAL, about], derived: [{ ...BEFORE, remark }] });
  expect(numbers.get('before')).toMatchObject({ value: 1188, bound: 'about', remark, derivation: { exact: true } });
  expect(numbers.get('total')).toMatchObject({ decimals: 0, remark: null });
  expect(resolve({ stated: [{ ...TOTAL, value: 55.31 }], derived: [] }).get('total')!.decimals).toBe(2);
});
