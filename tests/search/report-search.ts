import { foldText } from '../../src/domain/search/fold.ts';
import { makeCatalogue } from '../../src/domain/search/make-catalogue.ts';
import { prepareEntries } from '../../src/domain/search/prepare-entries.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { searchRecords } from '../../src/library/search-records.ts';
import { ownContent } from '../own-content.ts';
import { listWords } from '../../src/search-index/list-words.ts';
import { openSearch } from '../../src/search-index/open-search.ts';
import { readSounds } from '../../src/search-index/read-sounds.ts';
import { createSyllableReader } from '../../src/search-index/read-syllables.ts';
import { readVariants } from '../../src/search-index/read-variants.ts';

/** The records that a query finds, in order, and whether they are said to be only near it. */
export type Found = { results: SearchRecord[]; near: boolean };

/** The search over this report’s content, with all that can be found. */
function openReportSearch() {
  const prepared = prepareEntries(searchRecords(openLibrary(ownContent)), {
    readVariants,
    createSyllableReader,
  });
  const sounds = readSounds(new Set(prepared.layouts.flatMap(({ syllables }) => syllables)));
  const catalogue = makeCatalogue(prepared, { build: 'test', index: { name: 'test', firsts: [] } });
  const ask = openSearch(prepared, catalogue, listWords(prepared), sounds);
  return {
    records: prepared.entries,
    sounds,
    /** A text as its words, levelled, one after another: a query stands in a text where its words do side by side. */
    level: (text: string) =>
      foldText(text, prepared.variants)
        .map(({ value }) => `${value} `)
        .join(''),
    find: async (query: string): Promise<Found> => {
      const { results, near } = await ask(query);
      return { results: results.map(({ entry }) => prepared.entries[entry.number]!), near: near && results.length > 0 };
    },
  };
}

/** Opened once for all tests. */
export const reportSearch = openReportSearch();
