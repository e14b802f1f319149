import { deriveNumber, type Operand } from './derive-number.ts';
import type {
  Bound,
  DerivedNumber,
  NumbersFile,
  NumberTime,
  Operation,
  StatedNumber,
  Status,
  Subject,
} from './number-schema.ts';
import type { Unit } from './units.ts';
import type { Bilingual } from '../locale.ts';

/** A number as every page, chart and download takes it, whether the report states it or the site worked it out. */
export type ReportNumber = {
  id: string;
  label: Bilingual;
  subject: Subject;
  unit: Unit;
  value: number | null;
  /** Decimals to keep when the value is written. */
  decimals: number;
  status: Status;
  bound: Bound;
  time: NumberTime | null;
  /** The sentence that states it; for a derived number that of its first operand, as are the quotes. */
  sentence: string;
  quote: string;
  quoteEn: string;
  counts: Bilingual | null;
  remark: Bilingual | null;
  derivation: Derivation | null;
};
/** How a number was worked out; `exact` is false where it, or a number that it rests on, was rounded. */
export type Derivation = { operation: Operation; operands: (ReportNumber | number)[]; exact: boolean };

/**
 * Gives every number of content/numbers.yaml with its value, the derived ones worked out from those before them, by id and in
 * the file’s order. Throws when an operand does not exist, stands later, or has no single value.
 */
export function resolveNumbers({ stated, derived }: NumbersFile): Map<string, ReportNumber> {
  const numbers = new Map<string, ReportNumber>();
  for (const entry of stated) numbers.set(entry.id, fromStated(entry));
  for (const entry of derived) numbers.set(entry.id, fromDerived(entry, numbers));
  return numbers;
}

function fromStated(entry: StatedNumber): ReportNumber {
  const { id, label, subject, unit, value, status, bound, sentence, quote, quoteEn } = entry;
  return {
    ...{ id, label, subject, unit, value, status, bound, sentence, quote, quoteEn },
    decimals: String(value).split('.')[1]?.length ?? 0,
    time: entry.time ?? null,
    counts: entry.counts ?? null,
    remark: entry.remark ?? null,
    derivation: null,
  };
}

function fromDerived(
  { derivation, remark, ...number }: DerivedNumber,
  numbers: Map<string, ReportNumber>,
): ReportNumber {
  const { operation, of, digits } = derivation;
  const operands = of.map((operand) => {
    if (typeof operand === 'number') return operand;
    const found = numbers.get(operand);
    if (!found) throw new Error(`number ${number.id}: ${operand} does not exist or stands later`);
    return found;
  });
  const first = operands.find((operand) => typeof operand !== 'number');
  if (!first) throw new Error(`number ${number.id} is worked out from constants alone`);
  const { value, bound, exact } = deriveNumber(
    operation,
    operands.map((operand) => toOperand(operand, number.id)),
    digits,
  );
  return {
    ...number,
    value,
    decimals: digits,
    status: 'derived',
    bound,
    time: null,
    sentence: first.sentence,
    quote: first.quote,
    quoteEn: first.quoteEn,
    counts: null,
    remark: remark ?? null,
    derivation: { operation, operands, exact: exact && operands.every(isExact) },
  };
}

function isExact(operand: ReportNumber | number): boolean {
  return typeof operand === 'number' || operand.derivation?.exact !== false;
}

function toOperand(operand: ReportNumber | number, id: string): Operand {
  if (typeof operand === 'number') return { value: operand, bound: 'stated' };
  if (operand.value === null) throw new Error(`number ${id}: ${operand.id} has no single value to work with`);
  return { value: operand.value, bound: operand.bound };
}
