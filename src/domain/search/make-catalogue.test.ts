import { expect, test } from 'vitest';
import { STATUSES } from '../numbers/status.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { prepareEntries } from './prepare-entries.ts';
import { RECORDS } from './search-fixture.ts';
import type { SearchRecord } from './record.ts';

const INDEX = { name: 'i1', firsts: ['hfoox'] };
const catalogueOf = (records: SearchRecord[]) => {
  const dictionaries = {
    readVariants: () =>
      new Map([
        ['贛', '赣'],
        ['乾', '干'],
      ]), // prettier-ignore,
    createSyllableReader: () => (_: string, elements: { kind: string }[]) =>
      elements.filter(({ kind }) => kind === 'han').map(() => 'x'),
  };
  return makeCatalogue(prepareEntries(records, dictionaries), { build: 'b1', index: INDEX });
};
test('the catalogue counts its entries by kind and names its build and its index', () => {
  const catalogue = catalogueOf(RECORDS);
  expect(catalogue).toMatchObject({ build: 'b1', index: INDEX, syllables: 'x' });
  expect(catalogue.counts).toEqual({ term: 2, number: 1, chart: 0, outcome: 0, chapter: 2, sentence: 4, page: 1 });
});

test('variants stand in the order of the characters, as distances', () => {
  const [one, other] = ['乾', '贛'].map((char) => char.codePointAt(0)!);
  const [chief, otherChief] = ['干', '赣'].map((char) => char.codePointAt(0)!);
  expect(catalogueOf(RECORDS).variants).toEqual([
    [one, other! - one!],
    [chief, otherChief! - chief!],
  ]);
});

test('a line’s length stands by itself, those of several in a list', () => {
  const catalogue = catalogueOf(RECORDS);
  expect(catalogue.zh.slice(0, 3)).toEqual([4, 3, [expect.any(Number), 8]]);
  expect(catalogue.en[0]).toBe(3);
});

test('passages tell how many sentences they hold, and entries in which sentences they stand', () => {
  const catalogue = catalogueOf(RECORDS);
  expect(catalogue.passages).toEqual([[1], [2, 1]]);
  expect(catalogue.places).toEqual([[1], [1], [3]]);
  expect(catalogue.statuses).toEqual([STATUSES.indexOf('expected')]);
  expect(catalogue.chapters).toEqual([
    [0, 'opening', '标题与开场', 'Opening'],
    [1, 'reform', '五、改革开放', 'V. Reform'],
  ]);
});

test('a term leads to the terms whose explanation names it, and not to itself', () => {
  const catalogue = catalogueOf(RECORDS);
  expect(catalogue.named).toEqual([[1], []]);
  const own = RECORDS.map((record) =>
    record.id === 'five-type-government' ? { ...record, about: [{ zh: '“五型”政府有五项。', en: '' }] } : record,
  );
  expect(catalogueOf(own).named).toEqual([[1], []]);
});

test('a name of one character, or one that stands in more than 24 explanations, leads nowhere', () => {
  const term = (id: string, zh: string, about: string): SearchRecord => ({
    ...{ kind: 'term', id, zh: [zh], en: [id], sentences: [] },
    about: [{ zh: about, en: '' }],
  });
  const naming = (count: number) => Array.from({ length: count }, (_, nth) => term(`t${nth}`, '某词', '赣州的赣。'));
  const ganzhou = term('ganzhou', '赣州', '江西省辖市。');
  expect(catalogueOf([ganzhou, ...naming(24)]).named[0]).toHaveLength(24);
  expect(catalogueOf([ganzhou, ...naming(25)]).named[0]).toEqual([]);
  expect(catalogueOf([term('gan', '赣', '省名。'), ...naming(3)]).named[0]).toEqual([]);
});

test('sentences out of the order of the report are an error that names the place', () => {
  const without = RECORDS.filter(({ id }) => id !== '1.1.1');
  expect(() => catalogueOf(without)).toThrow('sentence 1.1.2 stands where 1.1.1 should');
});
