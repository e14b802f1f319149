import type { ChapterNumber } from '../ids.ts';
import { initialLetter } from './initial-letter.ts';
import { BASES, TERM_KINDS, type Term } from './term-schema.ts';

/** How the glossary is ordered. */
export const GLOSSARY_VIEWS = ['initial', 'english', 'kind', 'chapter', 'basis'] as const;
export type GlossaryView = (typeof GLOSSARY_VIEWS)[number];

/** A term with the chapters in which it stands. */
export type GlossaryEntry = { term: Term; chapters: ChapterNumber[] };
export type GlossaryGroup = { key: string; entries: GlossaryEntry[] };

const LETTERS = [...'#ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const collator = new Intl.Collator('en');
/** What decides the place by the English: an article is left aside. */
const nameInEnglish = ({ en }: Term) => en.replace(/^(?:the|an?) /i, '');

/**
 * Groups the glossary by one view; groups stand in their usual order, empty ones are left out. Terms stand in the order in which they
 * come, by the English in its alphabetical one; by chapter a term stands in each of its chapters.
 */
export function groupTerms(entries: GlossaryEntry[], view: GlossaryView): GlossaryGroup[] {
  const keysOf = ({ term, chapters }: GlossaryEntry): string[] => {
    if (view === 'kind') return [term.kind];
    if (view === 'basis') return [term.basis];
    if (view === 'chapter') return chapters.map(String);
    if (view === 'english') return [initialLetter(nameInEnglish(term))];
    return [initialLetter(term.pinyin)];
  };
  const order: Record<GlossaryView, string[]> = {
    initial: LETTERS,
    english: LETTERS,
    kind: [...TERM_KINDS],
    chapter: [...new Set(entries.flatMap(({ chapters }) => chapters))].sort((a, b) => a - b).map(String),
    basis: [...BASES],
  };
  const sorted =
    view === 'english'
      ? entries.toSorted((a, b) => collator.compare(nameInEnglish(a.term), nameInEnglish(b.term)))
      : entries;
  return order[view]
    .map((key) => ({ key, entries: sorted.filter((entry) => keysOf(entry).includes(key)) }))
    .filter((group) => group.entries.length > 0);
}
