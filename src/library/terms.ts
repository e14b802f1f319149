import { getCollection } from 'astro:content';
import type { Sentence } from '../domain/report/join-report.ts';
import type { Term } from '../domain/terms/term-schema.ts';
import { once } from './once.ts';
import { getSentences } from './report.ts';

/** All terms by pinyin. */
export const getTerms = once(async (): Promise<Term[]> => {
  const entries = await getCollection('terms');
  return entries
    .map(({ id, data }) => ({ ...data, slug: id }))
    .sort((a, b) => a.pinyin.localeCompare(b.pinyin, 'en') || a.slug.localeCompare(b.slug));
});

/** One term; throws when no entry has this slug. */
export async function getTerm(slug: string): Promise<Term> {
  const term = (await getTermsBySlug()).get(slug);
  if (!term) throw new Error(`content/terms/${slug}.yaml does not exist`);
  return term;
}

/** Every term by slug. */
export const getTermsBySlug = once(
  async (): Promise<Map<string, Term>> => new Map((await getTerms()).map((term) => [term.slug, term])),
);

/** The sentences in which each term stands, by slug, in the order of the report. */
export const getSentencesByTerm = once(async (): Promise<Map<string, Sentence[]>> => {
  const bySlug = new Map<string, Sentence[]>();
  for (const sentence of (await getSentences()).values()) {
    for (const slug of sentence.terms) bySlug.set(slug, [...(bySlug.get(slug) ?? []), sentence]);
  }
  return bySlug;
});
