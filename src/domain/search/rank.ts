import type { Entry } from './catalogue.ts';

/**
 * Why an entry is listed, best reason first: the order of the results in both interfaces, which no score enters. What holds the query
 * as it was typed stands before what is only meant by it, that before what holds its words apart, and that before what is near.
 */
const REASONS = [
  'name', // a term is called exactly that, in either language, by sound or by initials
  'line', // a sentence, heading or title is exactly that
  'figure', // a number says it
  'name-holds', // a term’s name holds it, and it is a good part of the name
  'title-holds', // a chapter’s or chart’s title holds it
  'text-holds', // a sentence holds it
  'page-holds', // a page of the site holds it
  'name-mentions', // a longer name of a term holds it
  'label-holds', // a number’s label or an outcome holds it
  'text-of-term', // a sentence with the term that is called so
  'sounds', // a term sounds like it, where something is written like it
  'all-in-line', // all its words or parts are in one sentence, name or title
  'all-in-entry', // all its words are in one entry, but only its names or labels together hold them
  'explains', // the explanation names the term, or holds it
  'all-in-passage', // all its words are in one passage
  'page-parts', // all its words are in one paragraph of a page
  'name-fills', // a term’s name is most of it
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

/** Reasons that take turns, so that neither fifty sentences nor twenty terms hide what else holds the query. */
const TURNS: readonly (readonly Reason[])[] = [
  ['name-holds', 'title-holds', 'text-holds', 'page-holds'],
  ['all-in-line', 'all-in-entry'],
];
/** How many results of one reason stand together before the next has its turn. */
const TURN = 2;

/** Reasons that are no answer to the query itself: what they find is offered as near it. */
const NEAR: readonly Reason[] = ['name-fills', 'in-stretches', 'near', 'name-inside'];

/** One result an entry, for its best reason, in order. */
export function rankResults(results: Iterable<Result>): Result[] {
  const best = new Map<Entry, Result>();
  for (const result of results) {
    const known = best.get(result.entry);
    if (!known || compareResults(result, known) < 0) best.set(result.entry, result);
  }
  return TURNS.reduce(takeTurns, [...best.values()].sort(compareResults));
}

function takeTurns(sorted: Result[], reasons: readonly Reason[]): Result[] {
  const first = sorted.findIndex(({ reason }) => reasons.includes(reason));
  const taken = new Map<Reason, number>();
  const turns = sorted
    .filter(({ reason }) => reasons.includes(reason))
    .map((result) => {
      const before = taken.get(result.reason) ?? 0;
      taken.set(result.reason, before + 1);
      return { result, turn: Math.floor(before / TURN) };
    });
  const inTurn = turns.sort((a, b) => a.turn - b.turn).map(({ result }) => result);
  return turns.length === 0 ? sorted : [...sorted.slice(0, first), ...inTurn, ...sorted.slice(first + turns.length)];
}

/** What has all the words of the query, but far apart. */
const APART: readonly Reason[] = ['explains', 'all-in-passage', 'page-parts'];

/** What holds the query, or its words, and yet leaves it to an explanation to say more. */
const LOOSE: readonly Reason[] = ['page-holds', 'all-in-passage', 'page-parts', ...NEAR];

/** True when nothing holds the query whole or all its words, and explanations may know better. */
export function needsExplanations(results: Result[]): boolean {
  return results.every(({ reason }) => LOOSE.includes(reason));
}

/** True when nothing holds the query, nor all its words in one sentence, name or title, and no explanation holds it as it was typed. */
export function noneTogether(results: Result[]): boolean {
  return results.every(
    ({ reason, distance }) => [...APART, ...NEAR].includes(reason) && (reason !== 'explains' || distance > 1),
  );
}

/** True when nothing answers the query itself. */
export function onlyNear(results: Result[]): boolean {
  return results.every(({ reason }) => NEAR.includes(reason));
}

/** True for what holds the query side by side, the site’s own pages apart. */
export function isWritten({ reason }: Result): boolean {
  return reason !== 'page-holds' && REASONS.indexOf(reason) <= REASONS.indexOf('label-holds');
}

/** Order of two results, for `sort`. */
export function compareResults(a: Result, b: Result): number {
  return (
    REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || a.distance - b.distance || a.entry.number - b.entry.number
  );
}
