import { expect, test } from 'vitest';
import type { Changes } from './changes-schema.ts';
import { changesSince, listWordingChanges, wordingAt } from './past-wordings.ts';

const changes: Changes = {
  chapter: 1,
  editions: [
    {
      version: 3,
      date: '2026-11-29',
      changes: {
        '1.7.13': { kind: 'degree', old: 'was steadily strengthened', why: { zh: '不断', en: 'continually' } },
      },
    },
    {
      version: 2,
      date: '2026-11-28',
      changes: {
        heading: { kind: 'term', old: 'I. Our work' },
        '1.7.13': { kind: 'style', old: 'was strengthened steadily' },
      },
    },
  ],
};
const of = listWordingChanges(changes);

test('a pinned version has the words that it had, however often they changed since', () => {
  const sentence = of.get('1.7.13')!;
  const at = (version: number) => wordingAt('was continually strengthened', sentence, version);
  expect([1, 2, 3].map(at)).toEqual([
    'was strengthened steadily',
    'was steadily strengthened',
    'was continually strengthened',
  ]);
  expect(changesSince(sentence, 1).map(({ version }) => version)).toEqual([2, 3]);
  expect(changesSince(sentence, 3)).toEqual([]);
});

test('headings have their own list, and what never changed has none', () => {
  expect(of.get('heading')!.map(({ old, why }) => [old, why])).toEqual([['I. Our work', null]]);
  expect(of.get('1.1.1')).toBeUndefined();
  expect(wordingAt('as ever', [], 1)).toBe('as ever');
  expect(listWordingChanges(undefined).size).toBe(0);
});
