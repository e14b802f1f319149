import type { Outcome } from './join-outcomes.ts';

/** The way from a number, a sentence, a chart, a term or a place to what came of it. */
export type OutcomeLink = { name: string; href: string };

/** What leads to outcomes, by ids and slugs. */
type Origins = { numbers?: string[]; sentences?: string[]; terms?: string[]; places?: string[] };

/** The outcomes that rest on some numbers, are announced by some sentences or concern some terms or places, in the report’s order. */
export function outcomesOf(
  outcomes: Outcome[],
  { numbers = [], sentences = [], terms = [], places = [] }: Origins,
): Outcome[] {
  return outcomes.filter(
    (outcome) =>
      outcome.numbers.some(({ id, sentence }) => numbers.includes(id) || sentences.includes(sentence)) ||
      sentences.includes(outcome.sentence) ||
      outcome.terms.some((slug) => terms.includes(slug)) ||
      outcome.places.some((slug) => places.includes(slug)),
  );
}
