import { derivationText } from './derivation-text.ts';
import { isApproximate } from './number-text.ts';
import type { NumberRecord } from './number-record-schema.ts';
import type { ReportNumber } from './resolve-numbers.ts';

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
