import type { Locale } from '../locale.ts';
import { writeDate } from '../write-date.ts';
import { nameReport } from './name-report.ts';
import type { Site } from './site-schema.ts';

/** The version of what a page holds, and the day of that version. */
export type Edition = { version: number; date: string };

/**
 * A page as a reference list names it, in one language: title, site, version with its day where it has one, the report that it
 * rests on, address. The home page has no title of its own.
 */
export function citePage(
  { title, url, edition }: { title?: string | undefined; url: string; edition?: Edition | null | undefined },
  site: Pick<Site, 'name' | 'report'>,
  locale: Locale,
): string {
  const report = nameReport(site, locale);
  const date = edition && writeDate(edition.date, locale);
  if (locale === 'zh') {
    const name = title === undefined ? `《${site.name.zh}》` : `《${title}》，${site.name.zh}`;
    return `${name}${edition ? `，第${edition.version}版，${date}` : ''}，据${report}。${url}`;
  }
  const name = title === undefined ? '' : `“${title}${/[.!?]$/.test(title) ? '' : '.'}” `;
  return `${name}${site.name.en}${edition ? `, version ${edition.version}, ${date}` : ''}, from ${report}. ${url}`;
}
