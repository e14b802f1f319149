import type { Outcome } from '../outcomes/join-outcomes.ts';
import { outcomesOf } from '../outcomes/outcome-link.ts';
import type { MentionGroup } from '../places/mention.ts';

type Shown = {
  /** Whether it draws what came of the report. */
  ofOutcomes: boolean;
  numbers: { id: string }[];
  places: { slug: string }[] | null;
  stages: MentionGroup[] | null;
};

/**
 * What came of that which a chart shows, in the report’s order: of its numbers, of its places, and of what it names at a
 * stage, which an outcome of the same sentence quotes.
 */
export function outcomesOfChart({ ofOutcomes, numbers, places, stages }: Shown, outcomes: Outcome[]): Outcome[] {
  if (ofOutcomes) return outcomes;
  const drawn = outcomesOf(outcomes, {
    numbers: numbers.map(({ id }) => id),
    places: places?.map(({ slug }) => slug) ?? [],
  });
  const named = stages?.flatMap(({ mentions }) => mentions) ?? [];
  return outcomes.filter(
    (outcome) =>
      drawn.includes(outcome) ||
      named.some(({ sentence, text }) => sentence === outcome.sentence && outcome.quote.includes(text.zh)),
  );
}
