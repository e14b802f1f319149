import { expect, test } from 'vitest';
import { prepareEntries } from './prepare-entries.ts';
import { RECORDS } from './search-fixture.ts';

test('entries stand kind by kind, and the dictionaries get all Chinese and the readings of the terms', () => {
  let read = '';
  let taught: { zh: string; pinyin: string }[] = [];
  const { entries, terms, layouts, variants } = prepareEntries(RECORDS.toReversed(), {
    readVariants: (text) => {
      read = text;
      return new Map([['贛', '赣']]);
    },
    createSyllableReader: (readings) => {
      taught = readings;
      return (_, elements) => elements.filter(({ kind }) => kind === 'han').map(() => 'x');
    },
  });
  expect([...new Set(entries.map(({ kind }) => kind))]).toEqual(['term', 'number', 'chapter', 'sentence', 'page']);
  expect(terms.map(({ id }) => id)).toEqual(['fang-guan-fu', 'five-type-government']);
  expect(layouts).toHaveLength(RECORDS.length);
  expect([...variants]).toEqual([['贛', '赣']]);
  expect(read.split('\n').slice(0, 3)).toEqual(['放管服', '与五型政府建设并提。', '五型政府']);
  expect(taught).toEqual([
    { zh: '放管服', pinyin: 'fàng guǎn fú' },
    { zh: '五型政府', pinyin: 'wǔxíng zhèngfǔ' },
  ]);
});

test('what has no reading of the editors’ teaches none', () => {
  let taught: unknown[] | undefined;
  const bare = { ...RECORDS.find(({ kind }) => kind === 'chapter')!, kind: 'term' as const };
  prepareEntries([bare], {
    readVariants: () => new Map(),
    createSyllableReader: (readings) => {
      taught = readings;
      return (_, elements) => elements.map(() => 'x');
    },
  });
  expect(taught).toEqual([]);
});
