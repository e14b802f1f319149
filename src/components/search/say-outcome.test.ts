import { expect, test } from 'vitest';
import type { SearchOutcome } from '../../domain/search/search.ts';
import { sayOutcome } from './say-outcome.ts';
import type { SearchTranslate } from './search-translate.ts';

const t = ((key: string, values: Record<string, unknown>) =>
  `${key} ${String(values['words'] ?? values['query'])}`) as SearchTranslate;
const outcome = {
  results: [{}],
  near: true,
  corrected: [
    ['nagel', 'navel'],
    ['ornage', 'orange'],
  ],
  words: [] as string[],
} as SearchOutcome;

test('words put in place of misspelt ones are listed as the language lists', () => {
  const say = (locale: 'zh' | 'en') =>
    sayOutcome(outcome, 'nagel ornage', { count: 1, missing: 0, matches: null }, t, locale);
  expect(say('zh')).toBe('search.corrected navel、orange');
  expect(say('en')).toBe('search.corrected navel, orange');
});

test('what was asked stands between quotation marks: its own are single', () => {
  const found = { ...outcome, near: false };
  const list = { count: 1, missing: 0, matches: null };
  expect(sayOutcome(found, '“五型”政府', list, t, 'zh')).toBe('search.found ‘五型’政府');
});
