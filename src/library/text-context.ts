import type { Locale } from '../domain/locale.ts';
import { must } from '../domain/must.ts';
import { citedSources } from '../domain/prose/cited-sources.ts';
import type { PageName } from '../domain/prose/page-names.ts';
import { pagePath, sentencePath, termPath } from '../paths.ts';
import type { Library } from './open-library.ts';
import { reportCounts } from './text-pages.ts';

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
