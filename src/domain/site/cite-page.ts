import type { Locale } from '../locale.ts';
import { writeDate } from '../write-date.ts';
import { nameReport } from './name-report.ts';
import type { Site } from './site-schema.ts';

/** The version of what a page holds, and the day of that version. */
export type Edition = { version: number; date: string };

/** The version of a chapter’s translation and its day; null where it is not published yet. */
export function editionOf({
  version,
  translated,
}: {
  version: number | null;
  translated: string | null;
}): Edition | null {
  return version === null || translated === null ? null : { version, date: translated };
}

/**
 * A page as a reference list names it, in one language: title, its version with the day where it has one, which is not the site’s,
 * site, address; with the report that it rests on, or the day as of which it says what is not from the report alone. The home page
 * has no title of its own.
 */
export function citePage(
  {
    title,
    url,
    edition,
    asOf,
  }: { title?: string | undefined; url: string; edition?: Edition | null | undefined; asOf?: string | undefined },
  site: Pick<Site, 'name' | 'report'>,
  locale: Locale,
): string {
  const report = nameReport(site, locale);
  const date = edition && writeDate(edition.date, locale);
  if (locale === 'zh') {
    const version = edition ? `第${edition.version}版，${date}` : '';
    const name = title === undefined ? `《${site.name.zh}》` : `《${title}》${version}，${site.name.zh}`;
    return `${name}，${asOf === undefined ? `据${report}` : `截至${writeDate(asOf, 'zh')}`}。${url}`;
  }
  const name = title === undefined ? '' : `“${title}${/[.!?]$/.test(title) ? '' : '.'}” `;
  const version = edition ? `Version ${edition.version}, ${date}. ` : '';
  return `${name}${version}${site.name.en}, ${asOf === undefined ? `from ${report}` : `as of ${writeDate(asOf, 'en')}`}. ${url}`;
}
