import type { Locale } from '../locale.ts';
import { cutClauses } from './cut-clauses.ts';

/** A sentence that is read aloud, by the utterances that it is spoken in. */
export type Spoken = { id: string; clauses: string[] };

/** What is read aloud, in order, and whether the voice goes on behind a sentence. */
export type Course = { sentences: Spoken[]; goesOn: boolean };

/** Where the voice is: the turn of a sentence in its course, and of a clause in the sentence. */
export type Position = { sentence: number; clause: number };

/** The course through a chapter in one language; a sentence that has no text in it is left out. */
export function layCourse(texts: [id: string, text: string][], language: Locale, goesOn: boolean): Course {
  const sentences = texts.map(([id, text]) => ({ id, clauses: cutClauses(text, language) }));
  return { sentences: sentences.filter(({ clauses }) => clauses.length > 0), goesOn };
}

/** The beginning of a sentence, or of the next that is in the course; null behind the last. */
export function positionOf({ sentences }: Course, ids: string[], id: string): Position | null {
  const rest = new Set(ids.slice(ids.indexOf(id)));
  const sentence = sentences.findIndex((one) => rest.has(one.id));
  return sentence < 0 ? null : { sentence, clause: 0 };
}

/** Where the voice is after a clause: at the next of the sentence, then of the course where it goes on; null at the end. */
export function positionAfter({ sentences, goesOn }: Course, { sentence, clause }: Position): Position | null {
  if (clause + 1 < sentences[sentence]!.clauses.length) return { sentence, clause: clause + 1 };
  return goesOn && sentence + 1 < sentences.length ? { sentence: sentence + 1, clause: 0 } : null;
}

/** The beginning of the sentence so many further on, or null where there is none. */
export function stepFrom({ sentences }: Course, { sentence }: Position, by: number): Position | null {
  return sentences[sentence + by] ? { sentence: sentence + by, clause: 0 } : null;
}
