import type { Bilingual } from '../locale.ts';
import { derivationText } from './derivation-text.ts';
import type { Bound, Status } from './status.ts';
import type { ReportNumber } from './resolve-numbers.ts';

/** A number in the site’s public data (/data/numbers.json); the shape is a contract. */
export type NumberRecord = {
  id: string;
  sentence: string;
  quote: string;
  quoteEn: string;
  value: number | null;
  unit: string;
  status: Status;
  bound: Bound;
  asOf: string | null;
  label: Bilingual;
  derivation: string | null;
};

/** The public record of a number. */
export function numberRecord(number: ReportNumber): NumberRecord {
  const { id, sentence, quote, quoteEn, value, unit, status, bound, time, label, derivation } = number;
  return {
    id,
    sentence,
    quote,
    quoteEn,
    value,
    unit: unit.id,
    status,
    bound,
    asOf: time?.asOf ?? null,
    label,
    derivation: derivation && derivationText(derivation, value),
  };
}
