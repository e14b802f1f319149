import { expect, test } from 'vitest';
import type { ShownEntry } from './record.ts';
import { ResultMarker } from './result-marks.ts';
import { search } from './search.ts';
import { openFixture, RECORDS } from './search-fixture.ts';

const shown = (id: string): ShownEntry => {
  const { zh, en } = RECORDS.find((record) => record.id === id)!;
  return { id, zh: zh[0]!, en: en[0]!, names: { zh, en } };
};
async function marks(query: string, id: string, named: string[] = []) {
  const { catalogue, entryOf, source } = openFixture();
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

test('what is written in the translation marks no character at its place', async () => {
  expect(await marks('government', '1.1.1')).toEqual([[], ['government']]);
});

test('a term that is heard by another of its names is not marked in the first', async () => {
  const records = RECORDS.map((record) =>
    record.id === 'fang-guan-fu' ? { ...record, zh: ['改革', '放管服'] } : record,
  );
  const { catalogue, entryOf, source } = openFixture(records);
  const marker = new ResultMarker(await search('fangguan', catalogue, source), catalogue.variants, []);
  expect(marker.inEntry(entryOf('fang-guan-fu'), { id: '', zh: '改革', en: '' }).zh).toEqual([]);
});

test('an explanation is marked by the names of the terms, where they have any', async () => {
  const { catalogue, source } = openFixture();
  const marker = new ResultMarker(await search('five-type government', catalogue, source), catalogue.variants, [
    { id: 'bare', zh: '', en: '' },
    shown('five-type-government'),
  ]);
  expect(marker.inText('与五型政府并提。', 'zh')).toEqual([{ start: 1, end: 5 }]);
});
