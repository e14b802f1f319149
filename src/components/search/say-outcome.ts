import type { SearchState } from '../../domain/search/address.ts';
import type { Outcome } from '../../domain/search/search.ts';
import type { SearchWords } from './search-words.ts';

const LONGEST = 60;

/** What is said above the list and read out: how many results, or that there is nothing, or only something near. */
export function sayOutcome(outcome: Outcome, count: number, { query }: SearchState, words: SearchWords): string {
  const asked = shorten(query.trim());
  const all = outcome.results.length;
  const say = (phrase: string) => phrase.replace('{query}', () => asked).replace('{count}', String(count));
  if (all === 0) return say(words.none);
  if (count === 0) return words.noneFiltered.replace('{count}', String(all));
  if (outcome.near) {
    const corrected = outcome.corrected.map(([, word]) => word).join(', ');
    if (corrected !== '') return say(words.corrected).replace('{words}', () => corrected);
    return say(count === 1 ? words.nearOne : words.near);
  }
  return say(count === 1 ? words.foundOne : words.found);
}

function shorten(text: string): string {
  const chars = [...text.toWellFormed()];
  return chars.length <= LONGEST ? text : `${chars.slice(0, LONGEST).join('')}…`;
}
