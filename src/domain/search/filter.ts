import type { Status } from '../numbers/status.ts';
import type { SearchState } from './address.ts';
import type { Reason, Result } from './rank.ts';
import type { ResultKind } from './record.ts';

/** How many results each choice would leave, the other filters as they are. */
export type Counts = {
  all: number;
  kinds: Map<ResultKind, number>;
  chapters: Map<number, number>;
  statuses: Map<Status, number>;
};

/** Why a sentence is listed that has what was asked for. */
export const HOLDING: readonly Reason[] = ['line', 'text-holds', 'text-of-term'];

/**
 * The results that the filters let through, in their order. A concordance has sentences alone, in the order of the report: those
 * that hold the query, or where none does, what was found instead. A status is asked of numbers alone.
 */
export function filterResults(results: Result[], state: SearchState): Result[] {
  if (!state.concordance) return select(results, state);
  const sentences = results.filter(({ entry }) => entry.kind === 'sentence');
  const holding = sentences.filter(({ reason }) => HOLDING.includes(reason));
  const lines = select(holding.length > 0 ? holding : sentences, { ...state, kind: 'sentence' });
  return lines.sort((a, b) => a.entry.number - b.entry.number);
}

function select(results: Result[], { kind, chapter, status }: SearchState): Result[] {
  return results.filter(
    ({ entry }) =>
      (kind === null || entry.kind === kind) &&
      (chapter === null || entry.chapters.includes(chapter)) &&
      (status === null || kind !== 'number' || entry.status === status),
  );
}

/** Counts for the filters. */
export function countResults(results: Result[], state: SearchState): Counts {
  const kinds = select(results, { ...state, kind: null }).map(({ entry }) => entry.kind);
  const chapters = filterResults(results, { ...state, chapter: null }).flatMap(({ entry }) => entry.chapters);
  const statuses = select(results, { ...state, kind: 'number', status: null }).flatMap(
    ({ entry }) => entry.status ?? [],
  );
  return { all: kinds.length, kinds: tally(kinds), chapters: tally(chapters), statuses: tally(statuses) };
}

function tally<T>(values: T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
