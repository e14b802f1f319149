import type { Term } from './term-schema.ts';

/** A term’s links as the entries name them: its relatives, and the terms that its parts are. */
export function namedTerms({
  related = [],
  parts = [],
  chain = [],
}: Pick<Term, 'related' | 'parts' | 'chain'>): string[] {
  return [...new Set([...related, ...chain, ...parts.flatMap(({ term }) => term ?? [])])];
}

/**
 * The related terms of every term by slug, both ways: first those that its entry names, then those that name it, each in the
 * order of the glossary. The terms that its parts are, or that are recited with it, stand elsewhere on its page and are left out.
 */
export function linkTerms(terms: Term[]): Map<string, Term[]> {
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  const naming = new Map<string, string[]>();
  for (const term of terms) {
    for (const slug of namedTerms(term)) naming.set(slug, [...(naming.get(slug) ?? []), term.slug]);
  }
  return new Map(
    terms.map((term) => {
      const apart = new Set([
        term.slug,
        ...(chainOf(term.slug, terms) ?? []).map(({ slug }) => slug),
        ...(term.parts ?? []).map((part) => part.term),
      ]);
      const slugs = new Set([...(term.related ?? []), ...(naming.get(term.slug) ?? [])]);
      return [term.slug, [...slugs].filter((slug) => !apart.has(slug)).flatMap((slug) => bySlug.get(slug) ?? [])];
    }),
  );
}

/** The chain that a term belongs to, in its order; null where none names it. */
export function chainOf(slug: string, terms: Term[]): Term[] | null {
  const chain = terms.find((term) => term.chain?.includes(slug))?.chain;
  return chain ? chain.flatMap((member) => terms.find((term) => term.slug === member) ?? []) : null;
}

/** The terms that no other term leads to, even with links both ways; a first term has nobody to be linked with. */
export function findLonely(terms: Term[]): string[] {
  const reached = new Set(terms.flatMap((term) => namedTerms(term)));
  if (terms.length < 2) return [];
  return terms.filter((term) => !reached.has(term.slug) && namedTerms(term).length === 0).map(({ slug }) => slug);
}
