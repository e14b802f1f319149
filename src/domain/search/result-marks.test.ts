import { expect, test } from 'vitest';
import type { ShownEntry } from './record.ts';
import { ResultMarker } from './result-marks.ts';
import { search } from './search.ts';
import { catalogue, entryOf, RECORDS, source } from './search-fixture.ts';

const shown = (id: string): ShownEntry => {
  const { zh, en } = RECORDS.find((record) => record.id === id)!;
  return { id, zh: zh[0]!, en: en[0]!, names: { zh, en } };
};
async function marks(query: string, id: string, named: string[] = []) {
  const marker = new ResultMarker(await search(query, catalogue, source), catalogue.variants, named.map(shown));
  const entry = shown(id);
  const { zh, en } = marker.inEntry(entryOf(id), entry);
  return [
    zh.map(({ start, end }) => entry.zh.slice(start, end)),
    en.map(({ start, end }) => entry.en.slice(start, end)),
  ];
}

test('a match is marked with the quotation marks of the text', async () => {
  expect(await marks('五型政府', '1.1.1')).toEqual([['“五型”政府'], []]);
});

test('a term’s name is marked on the other side too', async () => {
  expect(await marks('五型政府', '1.1.1', ['five-type-government'])).toEqual([
    ['“五型”政府'],
    ['“five-type” government'],
  ]);
});

test('what was found by its sound is marked in the characters', async () => {
  expect(await marks('wuxing', 'five-type-government')).toEqual([['五型'], []]);
});

test('what was found by a homophone, or half by sound, is marked with its quotation marks too', async () => {
  expect(await marks('五型正府', '1.1.1')).toEqual([['“五型”政府'], []]);
  expect(await marks('wuxing政府', '1.1.1')).toEqual([['“五型”政府'], []]);
});

test('a number is marked in whatever notation it stands', async () => {
  expect(await marks('400 billion', '1.2.1')).toEqual([['4000亿'], ['400 billion']]);
});

test('words that stand apart are marked one by one', async () => {
  expect(await marks('脐橙 榜首', '1.1.2')).toEqual([['脐橙', '榜首'], []]);
});
