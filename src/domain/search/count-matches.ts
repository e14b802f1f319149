import { HOLDING } from './filter.ts';
import { findRuns } from './prove.ts';
import type { Result } from './rank.ts';
import type { SearchOutcome } from './search.ts';

/**
 * In how many places these sentences have what was asked for: of two languages that one counts where it is found more often, and a
 * sentence that has another name of it counts once. Null for sentences that only come near it.
 */
export function countMatches(results: Result[], { phrases, answers }: SearchOutcome): number | null {
  if (!results.every(({ reason }) => HOLDING.includes(reason))) return null;
  const counts = results.map(({ entry }) => {
    const runs = phrases.flatMap(({ tokens }) => findRuns(tokens, entry, answers));
    // A reading is that of the Chinese, place by place.
    const placesOf = (isEnglish: boolean) =>
      new Set(runs.filter(({ field }) => (field.side === 'en') === isEnglish).map(({ at }) => at));
    return Math.max(1, placesOf(false).size, placesOf(true).size);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
