import type { Locale } from '../locale.ts';
import { REPORT_DATE } from '../report/source.ts';
import type { NumberTime } from './number-schema.ts';

/** The year or month that a time stands for; 五年内 counts from the report. Null where the words give none (五年). */
export function asOf(time: NumberTime | null): string | null {
  if (time?.value !== undefined) return time.value;
  if (time?.inYears !== undefined) return String(Number(REPORT_DATE.slice(0, 4)) + time.inYears);
  return null;
}

/** The report’s words for a time, with the year worked out in brackets where they do not say it: within five years (by 2026). */
export function formatTime(time: NumberTime, locale: Locale): string {
  const words = time.words[locale];
  const year = asOf(time);
  if (year === null || words.includes(year)) return words;
  if (locale === 'zh') return `${words}（${time.kind === 'by' ? '到' : ''}${year}年）`;
  return `${words} (${time.kind === 'by' ? 'by ' : ''}${year})`;
}
