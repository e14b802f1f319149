import type { QuotedTerm, TermChanges } from './term-changes-schema.ts';
import type { Term } from './term-schema.ts';

/** A term as one version of the glossary had it; `since` are the versions that changed it later, `gone` where it is no more. */
export type PastTerm = QuotedTerm & { slug: string; since: { version: number; date: string }[]; gone: boolean };

/** The version of the glossary and its day: those of the last list of changes, else the first, whose day nobody has named. */
export function glossaryEdition(changes: TermChanges[]): { version: number; date: string | null } {
  return changes.toSorted((a, b) => a.version - b.version).at(-1) ?? { version: 1, date: null };
}

/** The version of the glossary with its day, where that is known. */
export function datedEdition(changes: TermChanges[]): { version: number; date: string } | null {
  const { version, date } = glossaryEdition(changes);
  return date === null ? null : { version, date };
}

/** The terms as a version of the glossary had them, by pinyin; those that came later are left out. */
export function termsAt(terms: Term[], changes: TermChanges[], version: number): PastTerm[] {
  const later = changes.filter((edition) => edition.version > version).sort((a, b) => b.version - a.version);
  const past = new Map(
    terms.map(({ slug, zh, pinyin, en, sense, explanation }): [string, PastTerm] => [
      slug,
      { slug, zh, pinyin, en, sense, explanation, since: [], gone: false },
    ]),
  );
  for (const { version: number, date, changed, added } of later) {
    for (const slug of added) past.delete(slug);
    for (const [slug, old] of Object.entries(changed)) {
      const { since, ...after } = past.get(slug) ?? { slug, since: [], gone: true };
      past.set(slug, { ...after, ...old, since: [{ version: number, date }, ...since] } as PastTerm);
    }
  }
  return [...past.values()].sort((a, b) => a.pinyin.localeCompare(b.pinyin, 'en') || a.slug.localeCompare(b.slug));
}
