import type { NumberCard } from '../../domain/numbers/number-card.ts';
import type { TermCard } from '../../domain/terms/term-card.ts';
import { loadOnce, readJson } from '../browser/read-json.ts';

/**
 * The texts of a chapter’s cards, as /data/cards/ gives them: terms and numbers, what was changed in its sentences, a line for
 * each time, and the address that keeps the wording of today.
 */
export type Cards = {
  terms: Record<string, TermCard>;
  numbers: Record<string, NumberCard>;
  changes: Record<string, string[]>;
  kept: { name: string; href: string } | null;
};

/** Milliseconds after which the page that a mark leads to is the quicker answer. */
const PATIENCE = 4_000;

/** The cards, in one request for all; rejects when they cannot be had in time, and tries anew the next time. */
export const cardsFrom = (address: string) =>
  loadOnce(() => readJson(address, { isValid: isCards, patience: PATIENCE }));

function isCards(value: unknown): value is Cards {
  const { terms, numbers, changes } = (value ?? {}) as Partial<Cards>;
  if ([terms, numbers, changes].some((part) => typeof part !== 'object')) return false;
  return (
    Object.values(terms!).every((term) => typeof term?.sense === 'string' && Array.isArray(term.parts)) &&
    Object.values(numbers!).every((number) => typeof number?.value === 'string' && Array.isArray(number.facts))
  );
}
