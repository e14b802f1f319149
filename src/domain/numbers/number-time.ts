import type { Locale } from '../locale.ts';
import type { NumberTime } from './number-schema.ts';

/** A time with the year or month that it stands for; null where the words give none (五年). */
export type DatedTime = NumberTime & { asOf: string | null };

/** Dates a time of a report that was given on a day (`YYYY-MM-DD`): 五年内 counts from it. */
export function dateTime(time: NumberTime, reportDate: string): DatedTime {
  const counted = time.inYears === undefined ? null : String(Number(reportDate.slice(0, 4)) + time.inYears);
  return { ...time, asOf: time.value ?? counted };
}

/** The report’s words for a time, with the year worked out in brackets where they do not say it: within five years (by 2026). */
export function formatTime(time: DatedTime, locale: Locale): string {
  const words = time.words[locale];
  const year = time.asOf;
  if (year === null || words.includes(year)) return words;
  if (locale === 'zh') return `${words}（${time.kind === 'by' ? '到' : ''}${year}年）`;
  return `${words} (${time.kind === 'by' ? 'by ' : ''}${year})`;
}
