import type { TitleCard } from '../domain/charts/place-title-card.ts';
import type { Locale } from '../domain/locale.ts';
import type { Chapter } from '../domain/report/join-report.ts';
import { nameReport } from '../domain/site/name-report.ts';
import type { Term } from '../domain/terms/term-schema.ts';
import { chapterPath, glossaryPath, glossarySocialPath, homePath, termPath, termSocialPath } from '../paths.ts';
import { MAKES_ALL } from './build-scope.ts';
import { printedAddress } from './chart-files.ts';
import type { Library } from './open-library.ts';

/** What the image of the home page says. */
export function homeCard(library: Library, locale: Locale, origin: URL | undefined): TitleCard {
  const { name, tagline, description } = library.site;
  return {
    ...commonOf(library, locale, homePath(locale), origin),
    kind: tagline[locale],
    name,
    says: description[locale],
  };
}

/** What the image of a chapter says. */
export function chapterCard(library: Library, chapter: Chapter, locale: Locale, origin: URL | undefined): TitleCard {
  const { number, slug, title, summary } = chapter;
  const t = library.translate[locale];
  return {
    ...commonOf(library, locale, chapterPath(locale, slug), origin),
    kind: number === 0 ? t('chapter.zero') : t('chapter.of', { number }),
    name: title,
    says: summary[locale],
  };
}

/** What the image of the glossary says. */
export function glossaryCard(library: Library, locale: Locale, origin: URL | undefined): TitleCard {
  const { translate, site } = library;
  return {
    ...commonOf(library, locale, glossaryPath(locale), origin),
    kind: site.tagline[locale],
    name: { zh: translate.zh('glossary.title'), en: translate.en('glossary.title') },
    says: translate[locale]('glossary.scope'),
  };
}

/** The image that stands for a term’s page: its own where the build draws all, else the glossary’s. */
export function termPicture(
  { translate }: Library,
  { slug, sense }: Term,
  locale: Locale,
): { path: string; alt: string } {
  return MAKES_ALL
    ? { path: termSocialPath(locale, slug), alt: sense[locale] }
    : { path: glossarySocialPath(locale), alt: translate[locale]('glossary.scope') };
}

/** What the image of a term says. */
export function termTitleCard(library: Library, term: Term, locale: Locale, origin: URL | undefined): TitleCard {
  const { slug, zh, en, kind, sense } = term;
  return {
    ...commonOf(library, locale, termPath(locale, slug), origin),
    kind: library.translate[locale](`kind.${kind}`),
    name: { zh, en },
    says: sense[locale],
  };
}

function commonOf({ site }: Library, locale: Locale, path: string, origin: URL | undefined) {
  return { site: site.name[locale], source: nameReport(site, locale), address: printedAddress(path, origin) };
}
