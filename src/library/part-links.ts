import type { Locale } from '../domain/locale.ts';
import { must } from '../domain/must.ts';
import { findPartPlaces } from '../domain/report/part-places.ts';
import type { Term } from '../domain/terms/term-schema.ts';
import { chapterPath, sentencePath, termPath } from '../paths.ts';
import type { Library } from './open-library.ts';

/** Where the report takes a part of a term up: the first sentence, else the term that it is, else the chapter, else nowhere. */
export function partHref(
  { sentences, chapterSlugs }: Library,
  part: NonNullable<Term['parts']>[number],
  whole: string,
  locale: Locale,
): string | undefined {
  const { term, chapter } = part;
  const [id] = findPartPlaces(part, whole, sentences);
  if (id !== undefined) return sentencePath(locale, id, chapterSlugs);
  if (term !== undefined) return termPath(locale, term);
  return chapter === undefined ? undefined : chapterPath(locale, must(chapterSlugs, chapter, 'chapter'));
}
