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
