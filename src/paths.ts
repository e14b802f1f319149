import { chartFiles } from './domain/charts/chart-files.ts';
import type { Locale } from './domain/locale.ts';
import type { GlossaryView } from './domain/terms/group-terms.ts';
import { anchorOf, chapterOf, type ChapterNumber, type SentenceId } from './domain/ids.ts';

/** Encoded as in `Astro.url`, so that addresses can be compared. */
const BASE = encodeURI(import.meta.env.BASE_URL.replace(/\/*$/, ''));

/** An address below the site’s base path; `path` begins with a slash. */
export function sitePath(path: string): string {
  return `${BASE}${path}`;
}

/** The same as an absolute address, for previews and oEmbed. */
export function absoluteUrl(path: string, site: URL | undefined): string {
  if (!site) throw new Error('astro.config.mjs: `site` is not set');
  return new URL(path, site).href;
}

export const homePath = (locale: Locale) => sitePath(`/${locale}/`);
export const chapterPath = (locale: Locale, slug: string) => sitePath(`/${locale}/report/${slug}/`);
export const glossaryPath = (locale: Locale, view: GlossaryView = 'initial') =>
  sitePath(`/${locale}/terms/${view === 'initial' ? '' : `by-${view}/`}`);
export const termPath = (locale: Locale, slug: string) => sitePath(`/${locale}/terms/${slug}/`);
export const numbersPath = (locale: Locale) => sitePath(`/${locale}/numbers/`);
export const numbersCsvPath = () => sitePath('/data/numbers.csv');
export const numberPath = (locale: Locale, id: string) => sitePath(`/${locale}/numbers/#${id}`);
export const chartsPath = (locale: Locale) => sitePath(`/${locale}/charts/`);
export const chartPath = (locale: Locale, slug: string) => sitePath(`/${locale}/charts/${slug}/`);
export const embedPath = (locale: Locale, slug: string) => sitePath(`/${locale}/embed/${slug}/`);
export const searchPath = (locale: Locale, query?: string) =>
  sitePath(`/${locale}/search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`);
export const aboutPath = (locale: Locale) => sitePath(`/${locale}/about/`);
export const downloadsPath = (locale: Locale) => sitePath(`/${locale}/downloads/`);
export const cardsPath = (locale: Locale, chapterSlug: string) => sitePath(`/data/cards/${locale}/${chapterSlug}.json`);

export const pagefindPath = () => sitePath('/pagefind/');
export const searchDataPath = () => sitePath('/data/search/');
export const suggestionsPath = (locale: Locale) => sitePath(`/data/search/suggestions.${locale}.json`);
export const openSearchPath = (locale: Locale) => sitePath(`/${locale}/opensearch.xml`);

/** The place of a sentence: its chapter’s page with the sentence’s anchor. */
export function sentencePath(locale: Locale, id: SentenceId, slugs: Map<ChapterNumber, string>): string {
  const slug = slugs.get(chapterOf(id));
  if (slug === undefined) throw new Error(`no chapter for sentence ${id}`);
  return `${chapterPath(locale, slug)}#${anchorOf(id)}`;
}

export const oembedPath = (locale: Locale, slug: string) => sitePath(chartFiles.oembed(locale, slug));
export const chartSvgPath = (locale: Locale, slug: string) => sitePath(chartFiles.svg(locale, slug));
export const chartPngPath = (locale: Locale, slug: string) => sitePath(chartFiles.png(locale, slug));
export const chartSocialPath = (locale: Locale, slug: string) => sitePath(chartFiles.social(locale, slug));
export const chartCsvPath = (slug: string) => sitePath(chartFiles.csv(slug));
export const chartJsonPath = (slug: string) => sitePath(chartFiles.json(slug));
export const embedScriptPath = () => sitePath('/embed.js');
