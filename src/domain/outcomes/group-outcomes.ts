import { chapterOf } from '../ids.ts';
import type { Outcome } from './join-outcomes.ts';
import { READINGS } from './reading.ts';

/** How the outcomes are ordered. */
export const OUTCOME_VIEWS = ['chapter', 'due', 'reading'] as const;
export type OutcomeView = (typeof OUTCOME_VIEWS)[number];
/** The key is a chapter’s number, a last day (`none` without one) or a reading. */
export type OutcomeGroup = { key: string; outcomes: Outcome[] };

/** Groups the outcomes by one view, in the report’s order inside each group; due dates earliest first, no date last. */
export function groupOutcomes(outcomes: Outcome[], view: OutcomeView): OutcomeGroup[] {
  const keyOf = ({ sentence, due, reading }: Outcome): string =>
    ({ chapter: String(chapterOf(sentence)), due: due.date ?? 'none', reading })[view];
  const keys = [...new Set(outcomes.map(keyOf))];
  // Dates sort as texts, and `none` after them; chapters come in the report’s order already.
  const order = view === 'reading' ? READINGS.filter((reading) => keys.includes(reading)) : keys;
  if (view === 'due') order.sort();
  return order.map((key) => ({ key, outcomes: outcomes.filter((outcome) => keyOf(outcome) === key) }));
}
