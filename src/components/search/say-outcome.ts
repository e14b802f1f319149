import { joinParts, nestQuotes } from '../../domain/punctuation.ts';
import type { Locale } from '../../domain/locale.ts';
import type { SearchOutcome } from '../../domain/search/search.ts';
import type { SearchTranslate } from './search-translate.ts';

const LONGEST = 60;

/**
 * What the list shows of an outcome: how many results the filters leave, and of how many that are shown the words are missing; of a
 * concordance also how many lines have a match, null where none can.
 */
export type ListState = { count: number; missing: number; matches: number | null };

/** What is said above the list and read out: how many results, or that there is nothing, or only something near. */
export function sayOutcome(
  outcome: SearchOutcome,
  query: string,
  { count, missing, matches }: ListState,
  t: SearchTranslate,
  locale: Locale,
): string {
  const asked = nameQuery(query);
  const all = outcome.results.length;
  if (all === 0) return t(outcome.words.length > 0 ? 'search.apart' : 'search.none', { query: asked, count: 0 });
  if (count === 0) return t('search.noneFiltered', { count: all });
  const withoutWords = missing > 0 ? t('search.withoutWords', { count: missing }) : null;
  const found =
    matches === null
      ? sayFound(outcome, asked, count, t, locale)
      : t('search.matches', { query: asked, count, matches });
  return joinParts([found, withoutWords], 'semicolon', locale);
}

function sayFound(
  { near, corrected, words }: SearchOutcome,
  query: string,
  count: number,
  t: SearchTranslate,
  locale: Locale,
): string {
  if (!near) return t(words.length > 0 ? 'search.apart' : 'search.found', { query, count });
  const put = joinParts(
    corrected.map(([, word]) => word),
    'list',
    locale,
  );
  return put === '' ? t('search.near', { query, count }) : t('search.corrected', { query, count, words: put });
}

/** A query as it stands between quotation marks, the beginning of one too long for a line. */
export function nameQuery(query: string): string {
  const chars = [...query.trim()];
  return nestQuotes(chars.length <= LONGEST ? chars.join('') : `${chars.slice(0, LONGEST).join('')}…`);
}
