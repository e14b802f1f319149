import { findRuns, holdersOf } from './prove.ts';
import type { Evidence } from './grade.ts';
import type { Query } from './query.ts';
import { noneTogether, type Result } from './rank.ts';

/** More than a few are a whole question, of which single words say little. */
const MOST = 6;
type Stretch = [from: number, to: number];

/**
 * The words of a query that nothing holds all of, as they were typed, to be asked for one by one: those that are found at all, as one
 * what is found side by side, and for a slip the word that is nearest to it. None where something holds them all. Chinese without
 * spaces is cut where nothing is even near it.
 */
export function wordsApart(
  { text, phrases, elements, passage }: Query,
  results: Result[],
  evidence: Evidence,
  nearest: ReadonlyMap<string, string>,
): string[] {
  const [phrase] = phrases;
  if (!phrase || passage || !noneTogether(results)) return [];
  const { tokens, parts } = phrase;
  const isFound = ([from, to]: Stretch) => runsSomewhere(tokens.slice(from, to), evidence);
  const nearestTo = ([from, to]: Stretch) => (to - from === 1 ? nearest.get(elements[from]!.raw) : undefined);
  const isKnown = (stretch: Stretch) => isFound(stretch) || nearestTo(stretch) !== undefined;
  const known =
    parts.length > 1 ? joinFound(parts, isKnown) : results.length === 0 ? cutFound(tokens.length, isFound) : [];
  const words = known.map(
    (stretch) => nearestTo(stretch) ?? text.slice(elements[stretch[0]]!.start, elements[stretch[1] - 1]!.end),
  );
  return words.length > MOST ? [] : [...new Set(words)];
}

function joinFound(parts: Stretch[], isFound: (stretch: Stretch) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last && isFound([last[0], part[1]])) last[1] = part[1];
    else if (isFound(part)) found.push([...part]);
  }
  return found;
}

/** The fewest stretches of two tokens or more that make up the whole, each as long as it is found; none where they do not. */
function cutFound(length: number, isFound: (stretch: Stretch) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < length; from = found.at(-1)![1]) {
    let to = from + 2;
    if (to > length || !isFound([from, to])) return [];
    while (to < length && isFound([from, to + 1])) to += 1;
    found.push([from, to]);
  }
  return found.length > 1 ? found : [];
}

function runsSomewhere(tokens: string[], { entries, answers }: Evidence): boolean {
  return holdersOf(tokens, answers).some((number) => findRuns(tokens, entries[number]!, answers).length > 0);
}
