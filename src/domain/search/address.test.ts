import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

test('a search is in the address and comes back from it', () => {
  const state = {
    query: '4,000亿 & <b>',
    kind: 'number',
    chapter: 10,
    status: 'target',
    explain: true,
    concordance: true,
  } as const;
  expect(readAddress(writeAddress(state))).toEqual(state);
  expect(writeAddress(readAddress(''))).toBe('');
});

test('what the address should not hold is left out', () => {
  expect(readAddress('?q=a&q=b').query).toBe('a');
  expect(readAddress('?q=a&kind=__proto__&chapter=1e3&status=x')).toEqual({
    query: 'a',
    kind: null,
    chapter: null,
    status: null,
    explain: false,
    concordance: false,
  });
  expect(() => readAddress('?q=%E0%A4%A')).not.toThrow();
});

test('at most 200 characters are written, and none of them in half', () => {
  const written = writeAddress({
    query: '𠀀'.repeat(500),
    kind: null,
    chapter: null,
    status: null,
    explain: false,
    concordance: false,
  });
  expect([...readAddress(written).query]).toHaveLength(200);
  expect(() =>
    writeAddress({ query: '\ud800', kind: null, chapter: null, status: null, explain: false, concordance: false }),
  ).not.toThrow();
});

test('each filter is written by itself, and a query of spaces is none', () => {
  const nothing = readAddress('');
  expect(writeAddress({ ...nothing, query: '  ' })).toBe('');
  expect(writeAddress({ ...nothing, query: ' 赣 ' })).toBe('?q=+%E8%B5%A3+');
  expect(writeAddress({ ...nothing, chapter: 0 })).toBe('?chapter=0');
  expect(writeAddress({ ...nothing, kind: 'term' })).toBe('?kind=term');
  expect(writeAddress({ ...nothing, status: 'expected' })).toBe('?status=expected');
  expect(writeAddress({ ...nothing, explain: true })).toBe('?explain=');
  expect(writeAddress({ ...nothing, concordance: true })).toBe('?concordance=');
});

test('what is no part of a search stays, and nothing of the search before', () => {
  const search = readAddress('?q=a&status=target');
  expect(writeAddress(search, '?view=zh&q=b&q=c&kind=term&chapter=3&explain=&concordance=')).toBe(
    '?view=zh&q=a&status=target',
  );
});

test('a chapter is a number of at most three digits', () => {
  const chapters = ['10', '0', '100', '1000', 'x1', '1x', ''].map((text) => readAddress(`?chapter=${text}`).chapter);
  expect(chapters).toEqual([10, 0, 100, null, null, null, null]);
});
