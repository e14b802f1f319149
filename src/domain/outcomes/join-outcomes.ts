import { compareIds } from '../ids.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { dueOf, type Due } from './due-date.ts';
import type { OutcomeEntry } from './outcome-schema.ts';

/** A promise with what was reported of it later, as pages, data and search take it. */
export type Outcome = Omit<OutcomeEntry, 'numbers' | 'due'> & { numbers: ReportNumber[]; due: Due };

/** Joins the entries with their numbers and due dates, in the order of the report. Throws when a number does not exist. */
export function joinOutcomes(
  entries: OutcomeEntry[],
  numbers: Map<string, ReportNumber>,
  reportDate: string,
): Outcome[] {
  return entries
    .map((entry) => ({
      ...entry,
      numbers: entry.numbers.map((id) => numbers.get(id)!),
      due: dueOf(entry, numbers, reportDate),
    }))
    .sort((a, b) => compareIds(a.sentence, b.sentence) || a.slug.localeCompare(b.slug));
}
