import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Chapter } from '../domain/report/join-report.ts';
import { listWordingChanges, type WordingChange } from '../domain/report/past-wordings.ts';
import { writeChange } from '../domain/report/write-change.ts';
import { glossaryEdition, termsAt, type PastTerm } from '../domain/terms/past-terms.ts';
import { initialLetter } from '../domain/terms/initial-letter.ts';
import type { Term } from '../domain/terms/term-schema.ts';
import { pinnedChapterPath, pinnedInitial, pinnedTermsPath } from '../paths.ts';
import type { Library } from './open-library.ts';

const known = new WeakMap<Library, Map<number, Map<string, WordingChange[]>>>();

/** Every change of every sentence of a chapter, oldest first. */
export function wordingChanges(library: Library, chapter: number): Map<string, WordingChange[]> {
  const chapters =
    known.get(library) ?? new Map(library.changes.map((list) => [list.chapter, listWordingChanges(list)]));
  known.set(library, chapters);
  return chapters.get(chapter) ?? new Map();
}

/** The versions of a chapter’s translation with the addresses that keep them, oldest first. */
export function versionsOf({ slug, version }: Chapter, locale: Locale): { version: number; href: string }[] {
  return Array.from({ length: version ?? 0 }, (_, at) => ({
    version: at + 1,
    href: pinnedChapterPath(locale, slug, at + 1),
  }));
}

/** `getStaticPaths` of every version of every chapter in each language. */
export function pinnedChapterPaths({ report }: Library): {
  params: { version: string; lang: Locale; slug: string };
  props: { chapter: Chapter; version: number };
}[] {
  return LOCALES.flatMap((lang) =>
    report.flatMap((chapter) =>
      versionsOf(chapter, lang).map(({ version }) => ({
        params: { version: String(version), lang, slug: chapter.slug },
        props: { chapter, version },
      })),
    ),
  );
}

/** What was changed in the sentences of a chapter, by id, a line for each time, oldest first. */
export function sentenceChanges(library: Library, { number }: Chapter, locale: Locale): Record<string, string[]> {
  const t = library.translate[locale];
  const lines = [...wordingChanges(library, number)].map(
    ([id, changes]) => [id, changes.map((change) => writeChange(change, locale, t))] as const,
  );
  return Object.fromEntries(lines);
}

/** The address that keeps today’s wording of a chapter, with its name; null while no version is published. */
export function keptWording(
  { translate }: Library,
  { slug, version }: Chapter,
  locale: Locale,
): { name: string; href: string } | null {
  if (version === null) return null;
  return { name: translate[locale]('version.keep', { version }), href: pinnedChapterPath(locale, slug, version) };
}

/** The address that keeps a term as the glossary of today has it. */
export function keptTerm(
  { termChanges }: Library,
  { slug, pinyin }: Pick<Term, 'slug' | 'pinyin'>,
  locale: Locale,
): { version: number; href: string } {
  const { version } = glossaryEdition(termChanges);
  return { version, href: `${pinnedTermsPath(locale, initialLetter(pinyin), version)}#${slug}` };
}

/** The versions of the glossary that have a letter, with their addresses, oldest first. */
export function glossaryVersions(
  library: Library,
  locale: Locale,
  initial: string,
): { version: number; href: string }[] {
  return glossaryEditions(library)
    .filter(({ letters }) => letters.has(initial))
    .map(({ version }) => ({ version, href: pinnedTermsPath(locale, initial, version) }));
}

/** `getStaticPaths` of every letter of every version of the glossary in each language. */
export function pinnedTermPaths(library: Library): {
  params: { version: string; lang: Locale; initial: string };
  props: { initial: string; initials: { initial: string; href: string }[]; terms: PastTerm[]; version: number };
}[] {
  return LOCALES.flatMap((lang) =>
    glossaryEditions(library).flatMap(({ version, letters }) => {
      const initials = [...letters.keys()].map((initial) => ({
        initial,
        href: pinnedTermsPath(lang, initial, version),
      }));
      return [...letters].map(([initial, terms]) => ({
        params: { version: String(version), lang, initial: pinnedInitial(initial) },
        props: { initial, initials, terms, version },
      }));
    }),
  );
}

/** Every version of the glossary, its terms by letter. */
function glossaryEditions({ terms, termChanges }: Library): { version: number; letters: Map<string, PastTerm[]> }[] {
  return Array.from({ length: glossaryEdition(termChanges).version }, (_, at) => ({
    version: at + 1,
    letters: Map.groupBy(termsAt(terms, termChanges, at + 1), ({ pinyin }) => initialLetter(pinyin)),
  }));
}
