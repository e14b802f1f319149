import type { Bilingual } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { must } from '../must.ts';
import { DERIVED_SIGN } from '../numbers/number-time.ts';
import { writeDate } from '../write-date.ts';
import { addYears, lastDay } from '../calendar.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { LaterReport, OutcomeEntry } from './outcome-schema.ts';

/** When a promise falls due: `by` a date that the report gives, `within` years counted from the report, or no date at all. */
export type Due = { kind: 'by' | 'within'; date: string; words: Bilingual } | { kind: 'none'; date: null; words: null };
export const NO_DATE: Due = { kind: 'none', date: null, words: null };

/** Between ∴ and its date, so that no line ends there: a word joiner, or a space that does not break. */
const UNBROKEN: Record<Locale, string> = { zh: '\u2060', en: '\u00a0' };

/** The day as a text has it, with ∴ where the site has counted it from the report: ∴ 27 September 2026. Empty without a day. */
export function writeDue({ kind, date }: Due, locale: Locale): string {
  return date === null ? '' : signDate(date, kind === 'within', locale);
}

/** The date of a later report, with ∴ where the editors worked it out: ∴ 2024. */
export function writeAsOf({ asOf, inferred = false }: Pick<LaterReport, 'asOf' | 'inferred'>, locale: Locale): string {
  return signDate(asOf, inferred, locale);
}

function signDate(date: string, isDerived: boolean, locale: Locale): string {
  const day = writeDate(date, locale);
  return isDerived ? DERIVED_SIGN + UNBROKEN[locale] + day : day;
}

/**
 * When the promise falls due, as the last day on which it could be met; years are counted from the report’s day. What its
 * numbers say stands over the entry’s own words; of several the latest.
 */
export function dueOf(
  entry: Pick<OutcomeEntry, 'numbers' | 'due'>,
  numbers: Map<string, ReportNumber>,
  reportDate: string,
): Due {
  const times = entry.numbers.flatMap((id) => must(numbers, id, 'number').time ?? []);
  const dated = [
    ...times.map((time) => ({ by: time.value, inYears: time.inYears, words: time.words })),
    ...(entry.due ? [entry.due] : []),
  ].flatMap(({ by, inYears, words }): Due[] => {
    if (inYears !== undefined) return [{ kind: 'within', date: addYears(reportDate, inYears), words }];
    return by === undefined ? [] : [{ kind: 'by', date: lastDay(by), words }];
  });
  return dated.sort((a, b) => b.date!.localeCompare(a.date!))[0] ?? NO_DATE;
}
