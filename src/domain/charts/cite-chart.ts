import type { Locale } from '../locale.ts';
import { nameReport } from '../site/name-report.ts';
import type { Site } from '../site/site-schema.ts';

/** A chart as a reference list names it, in one language. */
export function citeChart(title: string, url: string, site: Site, locale: Locale): string {
  const report = nameReport(site, locale);
  return locale === 'zh'
    ? `《${title}》，${site.name.zh}，据${report}。${url}`
    : `“${title}” ${site.name.en}, from ${report}. ${url}`;
}
