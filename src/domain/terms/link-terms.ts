import type { Term } from './term-schema.ts';

/** A term’s links as the entries name them: its relatives, and the terms that its parts are. */
export function namedTerms({ related = [], parts = [] }: Pick<Term, 'related' | 'parts'>): string[] {
  return [...new Set([...related, ...parts.flatMap(({ term }) => term ?? [])])];
}

/**
 * The related terms of every term by slug, both ways: first those that its entry names, then those that name it, each in the
 * order of the glossary. The terms that its parts are stand with the parts and are left out.
 */
export function linkTerms(terms: Term[]): Map<string, Term[]> {
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  const naming = new Map<string, string[]>();
  for (const term of terms) {
    for (const slug of namedTerms(term)) naming.set(slug, [...(naming.get(slug) ?? []), term.slug]);
  }
  return new Map(
    terms.map((term) => {
      const parts = new Set((term.parts ?? []).map((part) => part.term));
      const slugs = new Set([...(term.related ?? []), ...(naming.get(term.slug) ?? [])]);
      return [term.slug, [...slugs].filter((slug) => !parts.has(slug)).flatMap((slug) => bySlug.get(slug) ?? [])];
    }),
  );
}

/** The terms that no other term leads to, even with links both ways; a first term has nobody to be linked with. */
export function findLonely(terms: Term[]): string[] {
  const reached = new Set(terms.flatMap((term) => namedTerms(term)));
  if (terms.length < 2) return [];
  return terms.filter((term) => !reached.has(term.slug) && namedTerms(term).length === 0).map(({ slug }) => slug);
}
