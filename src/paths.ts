import { outlinesName, textName, pictureName, type PictureVariant } from './domain/charts/picture-variant.ts';
import type { Size } from './domain/charts/layout.ts';
import type { Locale } from './domain/locale.ts';
import type { OutcomeView } from './domain/outcomes/group-outcomes.ts';
import type { GlossaryView } from './domain/terms/group-terms.ts';
import { anchorOf, chapterOf, type ChapterNumber, type SentenceId } from './domain/ids.ts';
import { must } from './domain/must.ts';
import { MAIN_PAGES, type MainPage, type PageName } from './domain/prose/page-names.ts';

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
/** What the addresses of all chapters begin with; it leads on, as an address with the chapter’s number does. */
export const chaptersPath = (locale: Locale) => sitePath(`/${locale}/report/`);
export const chapterPath = (locale: Locale, slug: string) => `${chaptersPath(locale)}${slug}/`;
export const glossaryPath = (locale: Locale, view: GlossaryView = 'initial') =>
  sitePath(`/${locale}/terms/${view === 'initial' ? '' : `by-${view}/`}`);
export const termPath = (locale: Locale, slug: string) => sitePath(`/${locale}/terms/${slug}/`);
export const numbersPath = (locale: Locale) => sitePath(`/${locale}/numbers/`);
export const numberPath = (locale: Locale, id: string) => sitePath(`/${locale}/numbers/#${id}`);
export const outcomesPath = (locale: Locale, view: OutcomeView = 'chapter') =>
  sitePath(`/${locale}/outcomes/${view === 'chapter' ? '' : `by-${view}/`}`);
export const outcomePath = (locale: Locale, slug: string) => `${outcomesPath(locale)}#${slug}`;
export const chartsPath = (locale: Locale) => sitePath(`/${locale}/charts/`);
export const chartPath = (locale: Locale, slug: string) => sitePath(`/${locale}/charts/${slug}/`);
export const embedPath = (locale: Locale, slug: string) => sitePath(`/${locale}/embed/${slug}/`);
/** The frame of one version of a chart, which stays as it is. */
export const pinnedEmbedPath = (locale: Locale, slug: string, version: number) =>
  `${embedPath(locale, slug)}v${version}/`;
export const embedSentencePath = (locale: Locale, id: SentenceId) => sitePath(`/${locale}/embed/s/${id}/`);
export const embedTermPath = (locale: Locale, slug: string) => sitePath(`/${locale}/embed/t/${slug}/`);
export const placesPath = (locale: Locale) => sitePath(`/${locale}/places/`);
export const placePath = (locale: Locale, slug: string) => `${placesPath(locale)}#${slug}`;
export const searchPath = (locale: Locale, query?: string) =>
  sitePath(`/${locale}/search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`);
export const contentsPath = (locale: Locale) => `${homePath(locale)}#contents`;
/** A page that stands once in each language, by its name. */
export const pagePath = (locale: Locale, name: PageName) =>
  name === 'chapters' ? contentsPath(locale) : sitePath(`/${locale}/${name}/`);
/** What the main navigation leads to, in its order; a page that the content lacks is left out. */
export function mainPages(
  locale: Locale,
  has: { textPages: ReadonlySet<string>; hasOutcomes: boolean; hasPlaces: boolean },
): { name: MainPage; href: string }[] {
  const lacks = { background: !has.textPages.has('background'), outcomes: !has.hasOutcomes, places: !has.hasPlaces };
  return MAIN_PAGES.filter((name) => !(name in lacks && lacks[name as keyof typeof lacks])).map((name) => ({
    name,
    href: pagePath(locale, name),
  }));
}
export const aboutPath = (locale: Locale) => pagePath(locale, 'about');
export const backgroundPath = (locale: Locale) => pagePath(locale, 'background');
export const methodPath = (locale: Locale) => pagePath(locale, 'method');
export const correctionsPath = (locale: Locale) => pagePath(locale, 'corrections');
export const privacyPath = (locale: Locale) => pagePath(locale, 'privacy');
export const downloadsPath = (locale: Locale) => pagePath(locale, 'downloads');

/** The place of a sentence: its chapter’s page with the sentence’s anchor. */
export function sentencePath(locale: Locale, id: SentenceId, slugs: Map<ChapterNumber, string>): string {
  return `${chapterPath(locale, must(slugs, chapterOf(id), 'chapter'))}#${anchorOf(id)}`;
}

/** The address that keeps a chapter in the words of one version; a sentence is its anchor there. */
export const pinnedChapterPath = (locale: Locale, slug: string, version: number) =>
  sitePath(`/v/${version}/${locale}/report/${slug}/`);
/** The address that keeps the terms of one letter in the words of one version; a term is its anchor there. */
export const pinnedTermsPath = (locale: Locale, initial: string, version: number) =>
  sitePath(`/v/${version}/${locale}/terms/${pinnedInitial(initial)}/`);
/** A letter as that address has it; codes without a reading stand under 0. */
export const pinnedInitial = (initial: string) => (initial === '#' ? '0' : initial.toLowerCase());

export const chartSvgPath = (locale: Locale, slug: string) => sitePath(`/${locale}/charts/${slug}.svg`);
/** The drawing whose text is outlines. */
export const chartOutlinesPath = (locale: Locale, slug: string) => chartSvgPath(locale, outlinesName(slug));
/** The drawing without a frame that stands in the text. */
export const chartTextPath = (locale: Locale, slug: string, size: Size) => chartSvgPath(locale, textName(slug, size));
export const chartPngPath = (
  locale: Locale,
  slug: string,
  variant: PictureVariant = { width: 1200, ground: 'cream' },
) => sitePath(`/${locale}/charts/${pictureName(slug, variant)}.png`);
export const chartSocialPath = (locale: Locale, slug: string) => sitePath(`/${locale}/charts/${slug}.social.png`);
export const homeSocialPath = (locale: Locale) => sitePath(`/${locale}/home.social.png`);
export const chapterSocialPath = (locale: Locale, slug: string) => sitePath(`/${locale}/report/${slug}.social.png`);
export const glossarySocialPath = (locale: Locale) => sitePath(`/${locale}/terms.social.png`);
export const termSocialPath = (locale: Locale, slug: string) => sitePath(`/${locale}/terms/${slug}.social.png`);
export const oembedPath = (locale: Locale, slug: string) => sitePath(`/${locale}/embed/${slug}/oembed.json`);
export const embedScriptPath = () => sitePath('/embed.js');

/** A file of the open data: `numbers.csv`. */
export const dataPath = (name: string) => sitePath(`/data/${name}`);
/** The data of a chart; the Chinese file differs in that its sentences’ addresses lead to the Chinese pages. */
export const chartCsvPath = (slug: string, locale: Locale = 'en') => dataPath(`charts/${localFile(slug, locale)}.csv`);
export const chartJsonPath = (slug: string, locale: Locale = 'en') =>
  dataPath(`charts/${localFile(slug, locale)}.json`);
export const localFile = (slug: string, locale: Locale) => (locale === 'en' ? slug : `${slug}.${locale}`);
export const cardsPath = (locale: Locale, chapterSlug: string) => dataPath(`cards/${locale}/${chapterSlug}.json`);
/** The terms that a reader has starred, as cards. */
export const studyPath = (locale: Locale) => sitePath(`/${locale}/study/`);
export const studyCardsPath = (locale: Locale) => dataPath(`study/${locale}.json`);
/** A chapter’s Chinese, word by word. */
export const wordsPath = (chapterSlug: string) => dataPath(`words/${chapterSlug}.json`);
/** What its words mean. */
export const dictionaryPath = (chapterSlug: string) => dataPath(`dictionary/${chapterSlug}.json`);
/** What the Chinese is written with in traditional characters. */
export const scriptTablePath = () => dataPath('script/hant.json');
export const quotesPath = (locale: Locale, chapterSlug: string) => dataPath(`quotes/${locale}/${chapterSlug}.json`);
export const searchDataPath = () => dataPath('search/');
export const suggestionsPath = (locale: Locale) => dataPath(`search/suggestions.${locale}.json`);
export const pagefindPath = () => sitePath('/pagefind/');

/** The Markdown twin of a page, beside it. */
export const twinPath = (page: string) => `${page}index.md`;
export const feedPath = (locale: Locale) => sitePath(`/${locale}/feed.xml`);
export const licencesPath = () => sitePath('/licences.txt');
export const guidePath = () => sitePath('/llms.txt');
export const faviconPath = () => sitePath('/favicon.svg');
/** A picture of the site’s sign. */
export const iconPath = (name: string) => sitePath(`/icons/${name}.png`);
export const webManifestPath = (locale: Locale) => sitePath(`/${locale}/manifest.webmanifest`);
/** What keeps the site for reading without a network, how large that is, and the page on it. */
export const serviceWorkerPath = () => sitePath('/sw.js');
export const offlineSizePath = () => sitePath('/offline.json');
export const offlinePath = (locale: Locale) => sitePath(`/${locale}/offline/`);
export const openSearchPath = (locale: Locale) => sitePath(`/${locale}/opensearch.xml`);
export const sitemapPath = () => sitePath('/sitemap-index.xml');
