import { compareIds, type SentenceId } from '../ids.ts';
import { holdsChinese } from '../terms/match-terms.ts';
import type { Term } from '../terms/term-schema.ts';
import type { Sentence } from './join-report.ts';

type Part = NonNullable<Term['parts']>[number];
/** A part of one character stands in half of the sentences. */
const SHORTEST = 2;

/** The sentences that take a part of a shorthand up: those that the entry names, that write it out, or that have it as a term. */
export function findPartPlaces(part: Part, sentences: Iterable<Sentence>): SentenceId[] {
  const named = new Set(part.sentences);
  const found = [...sentences].filter(
    ({ id, zh, terms }) =>
      named.has(id) ||
      (part.term !== undefined && terms.includes(part.term)) ||
      ([...part.zh].length >= SHORTEST && holdsChinese(zh, [part.zh])),
  );
  return found.map(({ id }) => id).sort(compareIds);
}
