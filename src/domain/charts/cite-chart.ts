import type { Locale } from '../locale.ts';

/** A chart as a reference list names it, in one language. */
export function citeChart(title: string, url: string, site: string, locale: Locale): string {
  return locale === 'zh'
    ? `《${title}》，${site}，据2021年9月27日中国共产党赣州市第六次代表大会报告。${url}`
    : `“${title}” ${site}, from the report to the Sixth Party Congress of Ganzhou, 27 September 2021. ${url}`;
}
