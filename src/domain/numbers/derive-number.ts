import { roundTo } from './decimal.ts';
import type { Operation } from './number-schema.ts';
import type { Bound } from './status.ts';

/** A number that arithmetic takes: its value in base units and how the words bound it. */
export type Operand = { value: number; bound: Bound };
/** `exact` is false where the value was rounded. */
export type Derived = Operand & { exact: boolean };

/**
 * Works a number out: a − b, a + b + …, a / b, a · b · …, growth from b to a in per cent, a as a per cent of b, or what stood
 * before a growth of b per cent led to a. The result is rounded to `decimals` and carries the bound that its operands leave:
 * over 2,000 less 1,107 is over 893, and 2.4 million less “nearly 2 million” is over 400,000. Throws when the bounds leave none.
 */
export function deriveNumber(operation: Operation, operands: Operand[], decimals: number): Derived {
  const [first, second] = operands;
  if (!first || !second) throw new Error(`${operation} takes two numbers or more`);
  if (!['sum', 'product'].includes(operation) && operands.length > 2)
    throw new Error(`${operation} takes exactly two numbers`);
  const values = operands.map(({ value }) => value);
  const falls = ['difference', 'quotient', 'percent-change', 'percent-of', 'base-before-growth'].includes(operation);
  const bounds = falls ? [first.bound, OPPOSITE[second.bound]] : operands.map(({ bound }) => bound);
  const full = compute(operation, values);
  const value = roundTo(full, decimals);
  return { value, bound: combine(bounds), exact: roundTo(full, 6) === value };
}

function compute(operation: Operation, values: number[]): number {
  const [a, b] = values as [number, number];
  switch (operation) {
    case 'difference':
      return a - b;
    case 'sum':
      return values.reduce((sum, value) => sum + value);
    case 'quotient':
      return a / b;
    case 'product':
      return values.reduce((product, value) => product * value);
    case 'percent-change':
      return ((a - b) / b) * 100;
    case 'percent-of':
      return (a / b) * 100;
    case 'base-before-growth':
      return a / (1 + b / 100);
  }
}

/** What is taken away or divided by bounds the result from the other side. */
const OPPOSITE: Record<Bound, Bound> = {
  ...{ above: 'under', 'at-least': 'at-most' },
  ...{ below: 'above', under: 'above', 'at-most': 'at-least' },
  ...{ about: 'about', towards: 'towards', stated: 'stated' },
};
const LOWER: readonly Bound[] = ['above', 'at-least'];
const UPPER: readonly Bound[] = ['below', 'under', 'at-most'];

function combine(bounds: Bound[]): Bound {
  const different = [...new Set(bounds)].filter((bound) => bound !== 'stated');
  if (different.length === 0) return 'stated';
  if (different.length === 1) return different[0]!;
  // Of several on one side, one alone shuts the value itself out.
  if (different.every((bound) => LOWER.includes(bound))) return 'above';
  if (different.every((bound) => UPPER.includes(bound))) return 'under';
  throw new Error(`bounds ${different.join(' and ')} leave none for the result`);
}
