import { expect, test } from 'vitest';
import { groupTerms, type GlossaryEntry, type GlossaryView } from './group-terms.ts';
import type { Term } from './term-schema.ts';

const entry = (
  slug: string,
  pinyin: string,
  en: string,
  kind: Term['kind'],
  basis: Term['basis'],
  chapters: number[],
) => ({ term: { slug, pinyin, en, kind, basis } as Term, chapters }) satisfies GlossaryEntry;

const GLOSSARY = [
  entry('1-5-n', '1+5+N', '“1+5+N”', 'code', 'inferred', [5]),
  entry('anyuan', 'Ānyuǎn', 'Anyuan', 'place', 'documented', [1, 12]),
  entry('eight-actions', 'bā dà xíngdòng', 'the Eight Actions', 'numbered-shorthand', 'report', [2, 1]),
];
const group = (view: GlossaryView) =>
  groupTerms(GLOSSARY, view).map(({ key, entries }) => [key, entries.map(({ term }) => term.slug)]);

test('by initial: codes first, then the letters, tones apart', () => {
  expect(group('initial')).toEqual([
    ['#', ['1-5-n']],
    ['A', ['anyuan']],
    ['B', ['eight-actions']],
  ]);
});

test('by the English: its first letter, without an article, and alphabetically within a letter', () => {
  expect(group('english')).toEqual([
    ['#', ['1-5-n']],
    ['A', ['anyuan']],
    ['E', ['eight-actions']],
  ]);
  const again = groupTerms(
    [
      ...GLOSSARY,
      entry('2', 'ābà', 'abacus', 'other', 'general', [1]),
      entry('3', 'ài', 'Ébène', 'other', 'general', [1]),
    ],
    'english',
  );
  expect(again.map(({ key, entries }) => [key, entries.map(({ term }) => term.en)])).toEqual([
    ['#', ['“1+5+N”']],
    ['A', ['abacus', 'Anyuan']],
    ['E', ['Ébène', 'the Eight Actions']],
  ]);
});

test('by kind and by basis: in the order of the lists, empty groups left out', () => {
  expect(group('kind').map(([key]) => key)).toEqual(['numbered-shorthand', 'place', 'code']);
  expect(group('basis').map(([key]) => key)).toEqual(['report', 'documented', 'inferred']);
});

test('by chapter: a term stands in each of its chapters, and a report may have more than ten', () => {
  expect(group('chapter')).toEqual([
    ['1', ['anyuan', 'eight-actions']],
    ['2', ['eight-actions']],
    ['5', ['1-5-n']],
    ['12', ['anyuan']],
  ]);
});
