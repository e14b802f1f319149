import type { Locale } from '../locale.ts';
import { bracket, PUNCTUATION } from '../punctuation.ts';
import { writeDate } from '../write-date.ts';
import type { Site } from './site-schema.ts';

/** The report as a reference names it, with its day: 中国共产党…报告（2021年9月27日）, the report to …, 27 September 2021. */
export function nameReport({ report }: Pick<Site, 'report'>, locale: Locale): string {
  const day = writeDate(report.date, locale);
  return report.name[locale] + { zh: bracket(day, 'zh'), en: PUNCTUATION.en.comma + day }[locale];
}
