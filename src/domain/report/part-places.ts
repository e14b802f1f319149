import { compareIds, type SentenceId } from '../ids.ts';
import { remembered } from '../remembered.ts';
import { holdsChinese } from '../terms/match-terms.ts';
import type { Term } from '../terms/term-schema.ts';
import type { Sentence } from './join-report.ts';

type Part = NonNullable<Term['parts']>[number];
/** Shorter parts stand in sentences that speak of something else: 组织 of a body, 创新型 of a city. */
const SHORTEST = 4;

/**
 * The sentences that take a part of a term up, in the order of the report: those that the entry names; else those that have the
 * part as a term or write it out. Sentences with the whole term count only where there are no others.
 */
export function findPartPlaces(part: Part, whole: string, sentences: ReadonlyMap<string, Sentence>): SentenceId[] {
  if (part.sentences) return part.sentences.toSorted(compareIds);
  const found = takingUp(part, sentences);
  const elsewhere = found.filter(({ terms }) => !terms.includes(whole));
  return (elsewhere.length > 0 ? elsewhere : found).map(({ id }) => id).sort(compareIds);
}

/** Asked by every page that names the part: the whole report is looked through once. */
const takingUp = remembered((part: Part, sentences: ReadonlyMap<string, Sentence>) => {
  const isWritten = [...part.zh].length >= SHORTEST;
  return [...sentences.values()].filter(
    ({ zh, terms }) =>
      (part.term !== undefined && terms.includes(part.term)) || (isWritten && holdsChinese(zh, [part.zh])),
  );
});
