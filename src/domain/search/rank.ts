import type { Entry } from './catalogue.ts';

/** Why an entry is listed, best reason first: the order of the results in both interfaces, which no score enters. */
const REASONS = [
  'name', // a term is called exactly that, in either language, by sound or by initials
  'line', // a sentence, heading or title is exactly that
  'figure', // a number says it
  'name-holds', // a term’s name holds it, and it is a good part of the name
  'name-fills', // a term’s name is most of it
  'title-holds', // a chapter’s or chart’s title holds it
  'text-holds', // a sentence holds it
  'text-of-term', // a sentence with the term that is called so
  'name-mentions', // a longer name of a term holds it
  'label-holds', // a number’s label or an outcome holds it
  'all-in-one', // all its words or parts are in one entry
  'explains', // the explanation names the term, or holds it
  'all-in-passage', // all its words are in one passage
  'in-stretches', // all of it stands in one entry, but long parts only stretch by stretch
  'near', // it stands there but for a slip
  'name-inside', // a shorter term stands in it
] as const;
export type Reason = (typeof REASONS)[number];

export type Result = {
  entry: Entry;
  reason: Reason;
  /** Smaller is better among results with the same reason. */
  distance: number;
};

/** Reasons that are no answer to the query itself: what they find is offered as near it. */
const NEAR: readonly Reason[] = ['in-stretches', 'near', 'name-inside', 'name-fills'];

/** One result an entry, for its best reason, in order. */
export function rankResults(results: Iterable<Result>): Result[] {
  const best = new Map<Entry, Result>();
  for (const result of results) {
    const known = best.get(result.entry);
    if (!known || compareResults(result, known) < 0) best.set(result.entry, result);
  }
  return [...best.values()].sort(compareResults);
}

/** True when nothing holds the query whole or all its words, and explanations may know better. */
export function needsExplanations(results: Result[]): boolean {
  return results.every(({ reason }) => reason === 'all-in-passage' || NEAR.includes(reason));
}

/** True when nothing answers the query itself. */
export function onlyNear(results: Result[]): boolean {
  return results.every(({ reason }) => NEAR.includes(reason));
}

/** Order of two results, for `sort`. */
export function compareResults(a: Result, b: Result): number {
  return (
    REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || a.distance - b.distance || a.entry.number - b.entry.number
  );
}
