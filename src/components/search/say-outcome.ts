import type { SearchState } from '../../domain/search/address.ts';
import type { Outcome } from '../../domain/search/search.ts';
import { fillWords } from '../../domain/ui/fill-words.ts';
import type { SearchWords } from './search-words.ts';

const LONGEST = 60;

/** What is said above the list and read out: how many results, or that there is nothing, or only something near. */
export function sayOutcome(outcome: Outcome, count: number, { query }: SearchState, words: SearchWords): string {
  const asked = shorten(query.trim());
  const all = outcome.results.length;
  const say = (phrase: string, values: Record<string, string | number> = {}) =>
    fillWords(phrase, { query: asked, count, ...values }, document.documentElement.lang);
  if (all === 0) return say(words.none);
  if (count === 0) return say(words.noneFiltered, { count: all });
  if (outcome.near) {
    const corrected = outcome.corrected.map(([, word]) => word).join(', ');
    if (corrected !== '') return say(words.corrected, { words: corrected });
    return say(words.near);
  }
  return say(words.found);
}

function shorten(text: string): string {
  const chars = [...text];
  return chars.length <= LONGEST ? text : `${chars.slice(0, LONGEST).join('')}…`;
}
