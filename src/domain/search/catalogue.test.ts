import { expect, test } from 'vitest';
import { cutHash, isCatalogueFile, readCatalogue } from './catalogue.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { catalogue, catalogueFile, entryOf, prepared } from './search-fixture.ts';

test('an entry comes out of the file with its kind, chapter, passage, places and status', () => {
  expect(entryOf('1.2.1')).toMatchObject({ kind: 'sentence', chapters: [1], passage: '1.2' });
  expect(entryOf('gdp')).toMatchObject({ kind: 'number', status: 'expected', places: [entryOf('1.2.1').number] });
  expect(entryOf('five-type-government').places).toEqual([entryOf('1.1.1').number]);
  expect(catalogue.sentenceIds).toEqual(['0.1.1', '1.1.1', '1.1.2', '1.2.1']);
});

test('a term knows the terms whose explanation names it', () => {
  expect(entryOf('five-type-government').named).toEqual([entryOf('fang-guan-fu').number]);
  expect(entryOf('fang-guan-fu').named).toEqual([]);
});

test('Pagefind’s hash of a fragment leads to its entry, one of another build to none', () => {
  expect(catalogue.entryOfHash('00002aa')).toBe(catalogue.entries[2]);
  expect(catalogue.entryOfHash('ffffffff')).toBeUndefined();
  expect(cutHash('ab', 4)).toBe('ab..');
});

test('a catalogue that was cut off or is something else is not taken for one', () => {
  expect(() => readCatalogue({ ...catalogueFile, hashes: catalogueFile.hashes.slice(1) })).toThrow('incomplete');
  expect(() => readCatalogue({ ...catalogueFile, passages: [] })).toThrow();
  expect(isCatalogueFile(catalogueFile)).toBe(true);
  for (const other of [null, [], {}, { error: 'not found' }]) expect(isCatalogueFile(other)).toBe(false);
});

test('a report with a sentence left out has no catalogue', () => {
  const entries = prepared.entries.filter(({ id }) => id !== '1.1.1');
  expect(() => makeCatalogue({ ...prepared, entries }, [], 'build')).toThrow(
    'sentence 1.1.2 stands where 1.1.1 should',
  );
});
