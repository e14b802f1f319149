import { deriveNumber, type Operand } from './derive-number.ts';
import type { DerivedNumber, NumbersFile, Operation, StatedNumber } from './number-schema.ts';
import type { Cue } from './commitment-schema.ts';
import { bindingOf, type SentenceText } from './read-commitment.ts';
import type { Bound, Commitment, Status } from './status.ts';
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
  /** How firmly a goal or forecast binds the speaker, and the word that says so; null for what is neither. */
  commitment: Commitment | null;
  hedge: Bilingual | null;
  time: DatedTime | null;
  /** The sentence that states it; for a derived number that of its first operand, as are the quotes. */
  sentence: string;
  quote: string;
  quoteEn: string;
  counts: Bilingual | null;
  remark: Bilingual | null;
  /** Why there is no value. */
  noValue: Bilingual | null;
  derivation: Derivation | null;
};
/** How a number was worked out; `exact` is false where it, or a number that it rests on, was rounded. */
export type Derivation = { operation: Operation; operands: (ReportNumber | number)[]; exact: boolean };

/** What numbers are resolved with: times count from `date`; a commitment is found by the `cues` in its sentence. */
export type NumberSetting = { units: Unit[]; date: string; cues: Cue[]; sentences: ReadonlyMap<string, SentenceText> };

/**
 * Gives every number of content/numbers.yaml with its value, the derived ones worked out from those before them, by id and in
 * the file’s order. Throws when a unit does not exist, or an operand does not, stands later,
 * or has no single value.
 */
export function resolveNumbers({ stated, derived }: NumbersFile, setting: NumberSetting): Map<string, ReportNumber> {
  const byId = new Map(setting.units.map((unit) => [unit.id, unit]));
  const unitOf = (entry: { id: string; unit: string }): Unit => {
    const unit = byId.get(entry.unit);
    if (!unit) throw new Error(`number ${entry.id}: there is no unit ${entry.unit}`);
    return unit;
  };
  const numbers = new Map<string, ReportNumber>();
  for (const entry of stated) numbers.set(entry.id, fromStated(entry, unitOf(entry), setting));
  for (const entry of derived) numbers.set(entry.id, fromDerived(entry, unitOf(entry), numbers));
  return numbers;
}

function fromStated(entry: StatedNumber, unit: Unit, { date, cues, sentences }: NumberSetting): ReportNumber {
  const { id, label, subject, value, status, bound, sentence, quote, quoteEn } = entry;
  return {
    ...{ id, label, subject, unit, value, status, bound, sentence, quote, quoteEn },
    ...bindingOf(entry, sentences.get(sentence), cues),
    decimals: String(value).split('.')[1]?.length ?? 0,
    time: entry.time ? dateTime(entry.time, date) : null,
    counts: entry.counts ?? null,
    remark: entry.remark ?? null,
    noValue: entry.noValue ?? null,
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
  const { value, bound, ...rounded } = deriveNumber(
    operation,
    operands.map((operand) => toOperand(operand, number.id)),
    digits,
  );
  const exact = rounded.exact && operands.every(isExact);
  return {
    ...number,
    unit,
    value,
    decimals: digits,
    status: 'derived',
    bound: bound === 'stated' && !exact ? 'about' : bound,
    commitment: null,
    hedge: null,
    time: null,
    sentence: first.sentence,
    quote: first.quote,
    quoteEn: first.quoteEn,
    counts: null,
    remark: remark ?? null,
    noValue: null,
    derivation: { operation, operands, exact },
  };
}

function isExact(operand: ReportNumber | number): boolean {
  return typeof operand === 'number' || operand.derivation?.exact !== false;
}

function toOperand(operand: ReportNumber | number, id: string): Operand {
  if (typeof operand === 'number') return { value: operand, bound: 'stated' };
  if (operand.value === null) throw new Error(`number ${id}: ${operand.id} has no single value to work with`);
  // That an operand was rounded itself is kept by `exact`.
  const rounded = operand.derivation !== null && operand.bound === 'about';
  return { value: operand.value, bound: rounded ? 'stated' : operand.bound };
}
