import type { Outcome } from './join-outcomes.ts';
import type { LaterReport } from './outcome-schema.ts';
import type { Reading } from './reading.ts';

/** Readings that one figure bears by itself; beside the others it would mislead without its explanation. */
const BORNE: readonly Reading[] = ['reached', 'before-due', 'below-at-due', 'no-date'];

/** The report that may stand in one line beside the reading: that of the event, else the latest figure; else null. */
export function rowReport({ reading, reports }: Pick<Outcome, 'reading' | 'reports'>): LaterReport | null {
  const told = reports.find(({ event }) => event !== undefined);
  if (told) return told;
  return BORNE.includes(reading) ? (reports.findLast(({ value }) => value !== null) ?? null) : null;
}
