import type { Outcome } from './join-outcomes.ts';

/** The way from a number, a sentence, a chart or a term to what came of it: what it is, and what may be said of it. */
export type OutcomeLink = { name: string; reading: string; href: string };

/** The outcomes that rest on some numbers or are announced by some sentences, in the report’s order. */
export function outcomesOf(
  outcomes: Outcome[],
  { numbers = [], sentences = [], terms = [] }: { numbers?: string[]; sentences?: string[]; terms?: string[] },
): Outcome[] {
  return outcomes.filter(
    (outcome) =>
      outcome.numbers.some(({ id, sentence }) => numbers.includes(id) || sentences.includes(sentence)) ||
      sentences.includes(outcome.sentence) ||
      outcome.terms.some((slug) => terms.includes(slug)),
  );
}
