import { gradeRuns, type Evidence } from './grade.ts';
import { findNear } from './near.ts';
import { rankResults, type Result } from './rank.ts';

/**
 * The entries that hold something near the phrase, those with the fewest slips first, and among as many in the order that they would
 * have without a slip. `heard` is what the phrase sounds like, empty where that is not known.
 */
export function gradeNear(
  tokens: readonly string[],
  heard: readonly string[],
  { entries, answers }: Evidence,
): Result[] {
  const near = entries.flatMap((entry) => {
    // In a long text something near stands by chance.
    if (entry.kind === 'page') return [];
    const found = findNear(tokens, heard, entry, answers);
    return found ? [{ slips: found.slips, result: gradeRuns(tokens, entry, [found.run]) }] : [];
  });
  return [...new Set(near.map(({ slips }) => slips))].flatMap((slips) => {
    const alike = rankResults(near.filter((one) => one.slips === slips).map(({ result }) => result));
    return alike.map(({ entry }, nth): Result => ({ entry, reason: 'near', distance: slips + nth / 1e4 }));
  });
}
