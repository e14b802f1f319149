import { expect, test } from 'vitest';
import { isWritten, needsExplanations, onlyNear, rankResults, type Reason, type Result } from './rank.ts';
import { openFixture } from './search-fixture.ts';

const { entries } = openFixture().catalogue;
const found = (number: number, reason: Reason, distance = 0): Result => ({
  entry: entries[number]!,
  reason,
  distance,
});

test('an entry is listed once, for its best reason', () => {
  expect(rankResults([found(0, 'near'), found(0, 'name'), found(0, 'explains')])).toEqual([found(0, 'name')]);
});

test('reasons come first, then distance, then the order of the site', () => {
  const ranked = [found(0, 'name'), found(5, 'text-holds'), found(6, 'all-in-line', 2), found(3, 'all-in-line', 7)];
  expect(rankResults([...ranked].reverse())).toEqual(ranked);
  expect(rankResults([found(6, 'text-holds'), found(5, 'text-holds')])).toEqual([
    found(5, 'text-holds'),
    found(6, 'text-holds'),
  ]);
});

test('terms, titles and sentences that hold the query take turns, two at a time', () => {
  const [a, b, c] = [0, 1, 2].map((number) => found(number, 'name-holds'));
  const [e, f] = [5, 6].map((number) => found(number, 'text-holds'));
  expect(rankResults([a!, b!, c!, e!, f!])).toEqual([a, b, e, f, c]);
});

test('explanations are asked when nothing holds the query itself', () => {
  expect(needsExplanations([])).toBe(true);
  expect(needsExplanations([found(5, 'all-in-passage'), found(0, 'near')])).toBe(true);
  expect(needsExplanations([found(9, 'page-holds'), found(9, 'page-parts')])).toBe(true);
  expect(needsExplanations([found(5, 'all-in-line')])).toBe(false);
});

test('what is only near is said to be', () => {
  expect(onlyNear([found(0, 'near'), found(1, 'name-inside')])).toBe(true);
  expect(onlyNear([found(0, 'near'), found(1, 'explains')])).toBe(false);
});

test('a name, a line, a text or a label is written like the query; a page of the site and what only sounds so are not', () => {
  for (const reason of ['name', 'text-holds', 'label-holds'] as const)
    expect(isWritten(found(0, reason)), reason).toBe(true);
  for (const reason of ['page-holds', 'text-of-term', 'sounds', 'near'] as const)
    expect(isWritten(found(0, reason)), reason).toBe(false);
});
