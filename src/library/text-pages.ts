import type { Locale } from '../domain/locale.ts';
import { must } from '../domain/must.ts';
import { citedSources } from '../domain/prose/cited-sources.ts';
import { countReport } from '../domain/prose/report-counts.ts';
import type { PageName } from '../domain/prose/page-names.ts';
import { pagePath, sentencePath, termPath } from '../paths.ts';
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

/** What the components in one page’s text print from. */
export function textContextOf(library: Library, locale: Locale, slug: string) {
  const page = library.pages.find((candidate) => candidate.locale === locale && candidate.slug === slug);
  if (!page) throw new Error(`the content has no page pages/${locale}/${slug}.mdx`);
  const sources = new Map(Object.entries(library.sources));
  return {
    sources: new Map(citedSources(page.body).map((name) => [name, must(sources, name, 'source')])),
    counts: reportCounts(library),
    map: library.map,
    sentenceHref: (id: string) => sentencePath(locale, id, library.chapterSlugs),
    termHref: (term: string) => termPath(locale, must(library.termsBySlug, term, 'term').slug),
    pageHref: (name: PageName) => pagePath(locale, name),
  };
}
