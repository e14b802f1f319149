import { getCollection } from 'astro:content';
import type { GlossaryEntry } from '../domain/terms/group-terms.ts';
import { findPlaces, type TermPlace } from '../domain/terms/term-places.ts';
import type { Term } from '../domain/terms/term-schema.ts';
import { once } from './once.ts';
import { getReport } from './report.ts';

/** All terms by pinyin. */
export const getTerms = once(async (): Promise<Term[]> => {
  const entries = await getCollection('terms');
  return entries
    .map(({ id, data }) => ({ ...data, slug: id }))
    .sort((a, b) => a.pinyin.localeCompare(b.pinyin, 'en') || a.slug.localeCompare(b.slug));
});

/** Every term by slug. */
export const getTermsBySlug = once(
  async (): Promise<Map<string, Term>> => new Map((await getTerms()).map((term) => [term.slug, term])),
);

/** Every heading and sentence in which a term stands. */
export async function getPlacesOf(term: Term): Promise<TermPlace[]> {
  return findPlaces(term, await getReport());
}

/** The glossary: every term by pinyin, with the chapters in which it stands. */
export const getGlossary = once(async (): Promise<GlossaryEntry[]> => {
  const report = await getReport();
  return (await getTerms()).map((term) => ({
    term,
    chapters: [...new Set(findPlaces(term, report).map(({ chapter }) => chapter))],
  }));
});
