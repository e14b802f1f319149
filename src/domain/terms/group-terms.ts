import type { ChapterNumber } from '../ids.ts';
import { pinyinInitial } from './pinyin-initial.ts';
import { BASES, TERM_KINDS, type Term } from './term-schema.ts';

/** How the glossary is ordered. */
export const GLOSSARY_VIEWS = ['initial', 'kind', 'chapter', 'basis'] as const;
export type GlossaryView = (typeof GLOSSARY_VIEWS)[number];

/** A term with the chapters in which it stands. */
export type GlossaryEntry = { term: Term; chapters: ChapterNumber[] };
export type GlossaryGroup = { key: string; entries: GlossaryEntry[] };

/** Groups the glossary by one view; groups stand in their usual order, empty ones are left out. By chapter a term stands in each of its chapters. */
export function groupTerms(entries: GlossaryEntry[], view: GlossaryView): GlossaryGroup[] {
  const keysOf = ({ term, chapters }: GlossaryEntry): string[] => {
    if (view === 'kind') return [term.kind];
    if (view === 'basis') return [term.basis];
    if (view === 'chapter') return chapters.map(String);
    return [pinyinInitial(term.pinyin)];
  };
  const order: Record<GlossaryView, string[]> = {
    initial: [...'#ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    kind: [...TERM_KINDS],
    chapter: [...new Set(entries.flatMap(({ chapters }) => chapters))].sort((a, b) => a - b).map(String),
    basis: [...BASES],
  };
  return order[view]
    .map((key) => ({ key, entries: entries.filter((entry) => keysOf(entry).includes(key)) }))
    .filter((group) => group.entries.length > 0);
}
