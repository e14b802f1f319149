import type { Locale } from '../domain/locale.ts';
import { countReport } from '../domain/prose/report-counts.ts';
import type { Library } from './open-library.ts';

/** The pages of running text that are pages of their own, in one language. */
export function ownPages({ pages }: Library, locale: Locale) {
  return pages.flatMap((page) =>
    page.locale === locale && page.title !== undefined ? [{ ...page, title: page.title, summary: page.summary! }] : [],
  );
}

/** What the content counts, for running text and for findings. */
export function reportCounts(library: Library) {
  const { report, stated, terms, charts, outcomes, site } = library;
  return countReport({ report, stated, terms, charts, outcomes, promises: site.report.promisesFrom });
}
