import { expect, test } from 'vitest';
import { chapterOf, compareIds } from './ids.ts';

test('a sentence id names its chapter', () => {
  expect(chapterOf('10.3.2')).toBe(10);
});

test('ids sort by number, not by letter', () => {
  expect(['10.1.1', '2.10.1', '2.9.1'].sort(compareIds)).toEqual(['2.9.1', '2.10.1', '10.1.1']);
});
