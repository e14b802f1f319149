import { LOCALES } from '../locale.ts';
import type { Term } from './term-schema.ts';
import { findWord, type TermWords } from './term-words-schema.ts';

/** A crime, a trial or an office of a person rests on a dated source, or is not said. */
export function personFaults(term: Term, charges: TermWords['charges']): string[] {
  const { kind, basis, sources = [], sense, explanation, not, later } = term;
  const isSourced = basis === 'documented' && sources.some(({ date }) => date !== null);
  if (kind !== 'person' || isSourced) return [];
  const texts = [sense, explanation, not, later].filter((text) => text !== undefined);
  const said = LOCALES.flatMap((locale) => texts.flatMap((text) => findWord(text[locale], charges, locale) ?? []));
  return said.length === 0
    ? []
    : [`says “${said[0]}” of a person, which needs basis: documented and a source with its date`];
}
