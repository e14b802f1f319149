import type { Locale } from '../locale.ts';
import type { NumberTime } from './number-schema.ts';
import { bracket, PUNCTUATION } from '../punctuation.ts';
import { writeDate } from '../write-date.ts';
import { readNumerals } from './read-numerals.ts';
import { STATUS_SIGNS } from './status.ts';

/**
 * A time with the year or month that it stands for; null where the words give none (五年). `derived` where the site has worked
 * it out: the words do not write it.
 */
export type DatedTime = NumberTime & { asOf: string | null; derived: boolean };

/** The sign of what the site has worked out itself, before a figure. */
export const DERIVED_SIGN = STATUS_SIGNS.derived;

/** Dates a time of a report that was given on a day (`YYYY-MM-DD`): 五年内 counts from it. */
export function dateTime(time: NumberTime, reportDate: string): DatedTime {
  const counted = time.inYears === undefined ? null : String(Number(reportDate.slice(0, 4)) + time.inYears);
  const asOf = time.value ?? counted;
  const written = readNumerals(time.words.zh).some(({ value }) => value === Number(asOf?.slice(0, 4)));
  return { ...time, asOf, derived: asOf !== null && !written };
}

/** What is wrong with a date, or a count of years, beside the Chinese words for it: 三年内 is not 5 years. */
export function timeFaults(words: string, { value, inYears }: Pick<NumberTime, 'value' | 'inYears'>): string[] {
  const [numeral] = readNumerals(words);
  if (inYears !== undefined) return numeral?.value === inYears ? [] : [`${words} is not ${inYears} years`];
  if (numeral?.kind !== 'year' || numeral.value === Number(value?.slice(0, 4))) return [];
  return [
    value === undefined ? `${words} names a year, and there is no value` : `${words} is not ${value.slice(0, 4)}`,
  ];
}

const BY: Record<Locale, string> = { zh: '到', en: 'by ' };

/** The report’s words for a time, in brackets the year or month where the site has worked it out: within five years (∴ by 2026). */
export function formatTime({ words, kind, asOf, derived }: DatedTime, locale: Locale): string {
  if (!derived || asOf === null) return words[locale];
  const { gap } = PUNCTUATION[locale];
  const date = (kind === 'by' ? BY[locale] : '') + writeDate(asOf, locale);
  return words[locale] + gap + bracket(DERIVED_SIGN + gap + date, locale);
}
