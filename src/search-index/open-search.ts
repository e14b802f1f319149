import { answerLayouts } from '../domain/search/answer-layouts.ts';
import { readCatalogue, type CatalogueFile } from '../domain/search/catalogue.ts';
import type { PreparedEntries } from '../domain/search/prepare-entries.ts';
import type { SoundTable } from '../domain/search/pinyin.ts';
import { search, type SearchOutcome, type WordList } from '../domain/search/search.ts';

/** Gives the answer to a query. */
export type Find = (query: string) => Promise<SearchOutcome>;

/** The search over prepared entries as a reader of the site will have it, without index and browser. */
export function openSearch(
  { layouts }: PreparedEntries,
  file: CatalogueFile,
  words: WordList,
  sounds: SoundTable,
): Find {
  const catalogue = readCatalogue(file);
  const source = {
    ask: answerLayouts(layouts),
    loadWords: () => Promise.resolve(words),
    loadSounds: () => Promise.resolve(sounds),
  };
  return (query) => search(query, catalogue, source);
}
