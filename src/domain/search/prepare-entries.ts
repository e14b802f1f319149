import type { Variants } from './fold.ts';
import { layEntry, type EntryLayout, type ReadSyllables } from './layout.ts';
import { RESULT_KINDS, type SearchRecord } from './record.ts';

/** The records kind by kind, as entries are numbered, with their tokens and what the tokens were made with. */
export type PreparedEntries = {
  entries: SearchRecord[];
  terms: SearchRecord[];
  layouts: EntryLayout[];
  variants: Variants;
  readSyllables: ReadSyllables;
};

/** What the dictionaries know of Chinese. */
export type Dictionaries = {
  /** The variants of the characters of a text. */
  readVariants: (text: string) => Variants;
  /** A reader of Chinese that holds to the readings of some terms. */
  createSyllableReader: (terms: { zh: string; pinyin: string }[], variants: Variants) => ReadSyllables;
};

/** Orders the records and lays each out in tokens. */
export function prepareEntries(
  records: SearchRecord[],
  { readVariants, createSyllableReader }: Dictionaries,
): PreparedEntries {
  const entries = RESULT_KINDS.flatMap((kind) => records.filter((record) => record.kind === kind));
  const terms = entries.filter(({ kind }) => kind === 'term');
  const variants = readVariants(
    entries.flatMap(({ zh, about }) => [...zh, ...about.map((text) => text.zh)]).join('\n'),
  );
  const readSyllables = createSyllableReader(
    terms.flatMap(({ zh, pinyin }) => (pinyin === undefined ? [] : [{ zh: zh[0]!, pinyin }])),
    variants,
  );
  const layouts = entries.map((entry) => layEntry(entry, variants, readSyllables));
  return { entries, terms, layouts, variants, readSyllables };
}
