import { hasGoal } from '../numbers/status.ts';
import type { Outcome } from './join-outcomes.ts';

/** What a reader may look for: a goal with a figure, a forecast with a figure, or a project, event or rank without one. */
export const OUTCOME_KINDS = ['goal', 'forecast', 'project'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** The kind of an outcome by the numbers that it joins. */
export function kindOfOutcome({ numbers }: Pick<Outcome, 'numbers'>): OutcomeKind {
  if (hasGoal(numbers)) return 'goal';
  return numbers.length > 0 ? 'forecast' : 'project';
}
