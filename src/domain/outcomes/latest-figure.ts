import type { Outcome } from './join-outcomes.ts';
import type { LaterReport } from './outcome-schema.ts';
import type { Reading } from './reading.ts';

/** Readings that one figure bears by itself; beside the others it would mislead without its explanation. */
const BORNE: readonly Reading[] = ['reached', 'before-due', 'below-at-due', 'no-date'];

/** The latest figure where it may stand in one line beside the reading; else null. */
export function latestFigure({ reading, reports }: Pick<Outcome, 'reading' | 'reports'>): LaterReport | null {
  return BORNE.includes(reading) ? (reports.findLast(({ value }) => value !== null) ?? null) : null;
}
