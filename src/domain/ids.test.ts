import { expect, test } from 'vitest';
import { anchorOf, chapterOf, compareIds } from './ids.ts';

test('a sentence id names its chapter', () => {
  expect(chapterOf('10.3.2')).toBe(10);
});

test('ids sort by number, not by letter', () => {
  expect(['10.1.1', '2.10.1', '2.9.1'].sort(compareIds)).toEqual(['2.9.1', '2.10.1', '10.1.1']);
});

test('a passage stands before its sentences, and an id beside itself', () => {
  expect(['5.3.1', '5.3', '5.2.9'].sort(compareIds)).toEqual(['5.2.9', '5.3', '5.3.1']);
  expect(compareIds('5.3.2', '5.3.2')).toBe(0);
});

test('the anchor of a sentence is its id behind an s', () => {
  expect(anchorOf('5.3.2')).toBe('s5.3.2');
});
