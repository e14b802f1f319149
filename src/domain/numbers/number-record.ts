import type { Bilingual } from '../locale.ts';
import { derivationText } from './derivation-text.ts';
import { isApproximate } from './number-text.ts';
import type { Bound, Commitment, Status } from './status.ts';
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
  /** The bound is about, or the figure was rounded. */
  approx: boolean;
  asOf: string | null;
  /** The report’s own words for the time, and whether the site has worked `asOf` out from them. */
  timeWords: Bilingual | null;
  timeDerived: boolean;
  commitment: Commitment | null;
  /** The word that says how firmly it binds, on both sides. */
  hedge: Bilingual | null;
  label: Bilingual;
  derivation: string | null;
  /** Why there is no value. */
  noValue: Bilingual | null;
};

/** The public record of a number. */
export function numberRecord(number: ReportNumber): NumberRecord {
  const { id, sentence, quote, quoteEn, value, unit, status, bound, time, label, derivation } = number;
  const { commitment, hedge, noValue } = number;
  return {
    id,
    sentence,
    quote,
    quoteEn,
    value,
    unit: unit.id,
    status,
    bound,
    approx: isApproximate(number),
    asOf: time?.asOf ?? null,
    timeWords: time?.words ?? null,
    timeDerived: time?.derived ?? false,
    commitment,
    hedge,
    label,
    derivation: derivation && derivationText(derivation, value),
    noValue,
  };
}
