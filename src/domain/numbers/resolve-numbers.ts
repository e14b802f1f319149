import { deriveNumber, type Operand } from './derive-number.ts';
import type { DerivedNumber, NumbersFile, Operation, StatedNumber } from './number-schema.ts';
import type { Bound, Status } from './status.ts';
import { dateTime, type DatedTime } from './number-time.ts';
import type { Unit } from './unit-schema.ts';
import type { Bilingual } from '../locale.ts';

/** A number as every page, chart and download takes it, whether the report states it or the site worked it out. */
export type ReportNumber = {
  id: string;
  label: Bilingual;
  subject: string;
  unit: Unit;
  value: number | null;
  /** Decimals to keep when the value is written. */
  decimals: number;
  status: Status;
  bound: Bound;
  time: DatedTime | null;
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
 * the file’s order; times count from the report’s date. Throws when a unit does not exist, or an operand does not, stands later,
 * or has no single value.
 */
export function resolveNumbers(
  { stated, derived }: NumbersFile,
  { units, date }: { units: Unit[]; date: string },
): Map<string, ReportNumber> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const unitOf = (entry: { id: string; unit: string }): Unit => {
    const unit = byId.get(entry.unit);
    if (!unit) throw new Error(`number ${entry.id}: there is no unit ${entry.unit}`);
    return unit;
  };
  const numbers = new Map<string, ReportNumber>();
  for (const entry of stated) numbers.set(entry.id, fromStated(entry, unitOf(entry), date));
  for (const entry of derived) numbers.set(entry.id, fromDerived(entry, unitOf(entry), numbers));
  return numbers;
}

function fromStated(entry: StatedNumber, unit: Unit, date: string): ReportNumber {
  const { id, label, subject, value, status, bound, sentence, quote, quoteEn } = entry;
  return {
    ...{ id, label, subject, unit, value, status, bound, sentence, quote, quoteEn },
    decimals: String(value).split('.')[1]?.length ?? 0,
    time: entry.time ? dateTime(entry.time, date) : null,
    counts: entry.counts ?? null,
    remark: entry.remark ?? null,
    derivation: null,
  };
}

function fromDerived(
  { derivation, remark, ...number }: DerivedNumber,
  unit: Unit,
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
    unit,
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
