import { joinParts, nestQuotes } from '../../domain/punctuation.ts';
import type { Locale } from '../../domain/locale.ts';
import type { SearchOutcome } from '../../domain/search/search.ts';
import type { SearchTranslate } from './search-translate.ts';

const LONGEST = 60;

/** What the list shows of an outcome: how many results the filters leave, and of how many that are shown the words are missing. */
export type ListState = { count: number; missing: number };

/** What is said above the list and read out: how many results, or that there is nothing, or only something near. */
export function sayOutcome(
  outcome: SearchOutcome,
  query: string,
  { count, missing }: ListState,
  t: SearchTranslate,
  locale: Locale,
): string {
  const asked = nestQuotes(shorten(query.trim()));
  const all = outcome.results.length;
  if (all === 0) return t('search.none', { query: asked });
  if (count === 0) return t('search.noneFiltered', { count: all });
  const withoutWords = missing > 0 ? t('search.withoutWords', { count: missing }) : null;
  return joinParts([sayFound(outcome, asked, count, t, locale), withoutWords], 'semicolon', locale);
}

function sayFound(
  { near, corrected }: SearchOutcome,
  query: string,
  count: number,
  t: SearchTranslate,
  locale: Locale,
): string {
  if (!near) return t('search.found', { query, count });
  const words = joinParts(
    corrected.map(([, word]) => word),
    'list',
    locale,
  );
  return words === '' ? t('search.near', { query, count }) : t('search.corrected', { query, count, words });
}

function shorten(text: string): string {
  const chars = [...text];
  return chars.length <= LONGEST ? text : `${chars.slice(0, LONGEST).join('')}…`;
}
