import { expect, test } from 'vitest';
import { isCatalogueFile, readCatalogue } from './catalogue.ts';
import { openFixture, RECORDS } from './search-fixture.ts';

test('an entry comes out of the file with its kind, chapter, passage, places and status', () => {
  const { catalogue, entryOf } = openFixture();
  expect(entryOf('1.2.1')).toMatchObject({ kind: 'sentence', chapters: [1], passage: '1.2' });
  expect(entryOf('gdp')).toMatchObject({ kind: 'number', status: 'expected', places: [entryOf('1.2.1').number] });
  expect(entryOf('five-type-government').places).toEqual([entryOf('1.1.1').number]);
  expect(entryOf('five-type-government')).toMatchObject({ passage: '', status: null, chapters: [1] });
  expect(entryOf('0.1.1')).toMatchObject({ status: null, named: [], chapters: [0] });
  expect(entryOf('1')).toMatchObject({ kind: 'chapter', chapters: [1], places: [] });
  expect(catalogue.chapters.get(1)).toEqual({ slug: 'reform', zh: '五、改革开放', en: 'V. Reform' });
  expect(catalogue.sentenceIds).toEqual(['0.1.1', '1.1.1', '1.1.2', '1.2.1']);
});

test('a chapter has the number that the report gives it, also where there is no preface', () => {
  const { catalogue, entryOf } = openFixture(RECORDS.filter(({ id }) => id !== '0' && id !== '0.1.1'));
  expect([...catalogue.chapters.keys()]).toEqual([1]);
  expect(entryOf('1').chapters).toEqual([1]);
  expect(catalogue.sentenceIds).toEqual(['1.1.1', '1.1.2', '1.2.1']);
});

test('a term knows the terms whose explanation names it', () => {
  const { entryOf } = openFixture();
  expect(entryOf('five-type-government').named).toEqual([entryOf('fang-guan-fu').number]);
  expect(entryOf('fang-guan-fu').named).toEqual([]);
});

test('a catalogue that was cut off or is something else is not taken for one', () => {
  const { catalogueFile } = openFixture();
  expect(() => readCatalogue({ ...catalogueFile, zh: catalogueFile.zh.slice(1) })).toThrow('incomplete');
  expect(() => readCatalogue({ ...catalogueFile, passages: [] })).toThrow();
  expect(() => readCatalogue({ ...catalogueFile, passages: [...catalogueFile.passages, [1]] })).toThrow('incomplete');
  expect(isCatalogueFile(catalogueFile)).toBe(true);
  for (const other of [null, [], {}, { error: 'not found' }, { counts: {}, chunks: {} }])
    expect(isCatalogueFile(other)).toBe(false);
});
