import { expect, test } from 'vitest';
import { createTranslate } from './translate.ts';

const PHRASES = {
  'chart.licence': 'The {place} Report',
  'search.found': '{count, plural, one {# result} other {# results}} for “{query}”',
};
const t = createTranslate(PHRASES, 'en-GB', { place: 'Yunting' });

test('a phrase is filled in with what is given, and with what is known of the site', () => {
  expect(t('chart.licence')).toBe('The Yunting Report');
  expect(t('search.found', { count: 1, query: '港口' })).toBe('1 result for “港口”');
});

test('what is given goes before what is known', () => {
  expect(t('chart.licence', { place: 'Harbour' })).toBe('The Harbour Report');
});

test('a script of the page gets the phrase with its places open', () => {
  expect(t.phrase('search.found')).toBe(PHRASES['search.found']);
});

test('a place without a value is an error, not a gap in the text', () => {
  expect(() => t('search.found', { count: 2 })).toThrow('query');
});
