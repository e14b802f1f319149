import { expect, test } from 'vitest';
import { arithmetic, derivationText } from './derivation-text.ts';
import { OPERATIONS } from './number-schema.ts';
import { ADDED, resolve, TOTAL } from './sample-numbers.ts';

const NUMBERS = resolve({ stated: [TOTAL, ADDED], derived: [] });
const [total, added] = [NUMBERS.get('total')!, NUMBERS.get('added')!];

test('each operand is named, a constant is not', () => {
  const share = { operation: 'percent-of', operands: [added, total], exact: false } as const;
  expect(derivationText({ ...share, operands: [...share.operands] }, 47.2)).toBe(
    '1062 (added) ÷ 2250 (total) × 100 ≈ 47.2',
  );
  expect(derivationText({ operation: 'sum', operands: [total, 1, 2], exact: true }, 2253)).toBe(
    '2250 (total) + 1 + 2 = 2253',
  );
});

test('every operation has an arithmetic with all its operands', () => {
  for (const operation of OPERATIONS) {
    const places = arithmetic(operation, 2).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.operand]));
    expect(new Set(places), operation).toEqual(new Set([0, 1]));
  }
  expect(arithmetic('product', 3).filter((piece) => piece === ' × ')).toHaveLength(2);
});
