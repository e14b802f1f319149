import type { Operation } from './number-schema.ts';
import type { Derivation } from './resolve-numbers.ts';

/** A piece of written arithmetic: a sign, or the place of an operand. */
export type ArithmeticPiece = string | { operand: number };

const a = { operand: 0 };
const b = { operand: 1 };
const PAIRS: Record<Exclude<Operation, 'sum' | 'product'>, ArithmeticPiece[]> = {
  difference: [a, ' − ', b],
  quotient: [a, ' ÷ ', b],
  'percent-change': ['(', a, ' − ', b, ') ÷ ', b, ' × 100'],
  'percent-of': [a, ' ÷ ', b, ' × 100'],
  'base-before-growth': [a, ' ÷ (1 + ', b, ' ÷ 100)'],
};

/** The arithmetic of an operation with so many operands, in order, for whoever prints it with links or without. */
export function arithmetic(operation: Operation, operands: number): ArithmeticPiece[] {
  if (operation !== 'sum' && operation !== 'product') return PAIRS[operation];
  const sign = operation === 'sum' ? ' + ' : ' × ';
  return Array.from({ length: operands }, (_, operand) => (operand === 0 ? [{ operand }] : [sign, { operand }])).flat();
}

/** The arithmetic in plain values with the operands’ ids: `2250 (industrial-enterprises) − 1062 (…) = 1188`. */
export function derivationText({ operation, operands, exact }: Derivation, value: number | null): string {
  const pieces = arithmetic(operation, operands.length).map((piece) => {
    if (typeof piece === 'string') return piece;
    const operand = operands[piece.operand]!;
    return typeof operand === 'number' ? String(operand) : `${operand.value} (${operand.id})`;
  });
  return `${pieces.join('')} ${exact ? '=' : '≈'} ${value}`;
}
