import { expect, test } from 'vitest';
import { countResults, filterResults } from './filter.ts';
import { search } from './search.ts';
import type { Result } from './rank.ts';
import { openFixture } from './search-fixture.ts';

const ALL = { query: '', kind: null, chapter: null, status: null, explain: false, concordance: false } as const;
async function find(typed: string): Promise<Result[]> {
  const { catalogue, source } = openFixture();
  return (await search(typed, catalogue, source)).results;
}

test('each filter counts what it would leave, the others as they are', async () => {
  const results = await find('五型政府');
  expect(countResults(results, ALL).kinds).toEqual(
    new Map([
      ['term', 2],
      ['sentence', 1],
    ]),
  );
  expect(countResults(results, { ...ALL, kind: 'term' }).chapters).toEqual(new Map([[1, 2]]));
  expect(countResults(results, { ...ALL, kind: 'chart' }).all).toBe(3);
});

test('the results that fit keep their order', async () => {
  const results = await find('五型政府');
  expect(filterResults(results, ALL)).toEqual(results);
  expect(filterResults(results, { ...ALL, kind: 'sentence' })).toHaveLength(1);
  expect(filterResults(results, { ...ALL, chapter: 0 })).toEqual([]);
});

test('a status is asked of numbers alone', async () => {
  const sums = await find('4000亿');
  expect(filterResults(sums, { ...ALL, kind: 'number', status: 'expected' })).toHaveLength(1);
  expect(filterResults(sums, { ...ALL, kind: 'number', status: 'target' })).toEqual([]);
  expect(filterResults(sums, { ...ALL, status: 'target' })).toEqual(sums);
  expect(countResults(sums, ALL).statuses).toEqual(new Map([['expected', 1]]));
});

test('a concordance has the sentences that hold the query in the order of the report, else those found instead', () => {
  const { entryOf } = openFixture();
  const sentenceOf = (id: string, reason: Result['reason']): Result => ({ entry: entryOf(id), reason, distance: 0 });
  const held = [sentenceOf('1.2.1', 'text-holds'), sentenceOf('1.1.1', 'text-of-term')];
  const loose = [sentenceOf('1.1.2', 'all-in-line'), sentenceOf('0.1.1', 'near')];
  const lined = (found: Result[], state = {}) =>
    filterResults(found, { ...ALL, concordance: true, ...state }).map(({ entry }) => entry.number);
  const numbers = (...ids: string[]) => ids.map((id) => entryOf(id).number);
  expect(lined([...held, ...loose])).toEqual(numbers('1.1.1', '1.2.1'));
  expect(lined(loose)).toEqual(numbers('0.1.1', '1.1.2'));
  expect(lined(held, { chapter: 0 })).toEqual([]);
});
