import type { Bilingual } from '../locale.ts';
import type { Cue } from '../numbers/commitment-schema.ts';
import {
  decisionFaults,
  readCommitment,
  wordOf,
  type Governing,
  type SentenceText,
} from '../numbers/read-commitment.ts';
import type { Commitment } from '../numbers/status.ts';
import type { OutcomeEntry } from './outcome-schema.ts';

/** How firmly the report’s words bind it, with the word that says so; a plain verb has none. */
export type Firmness = { commitment: Commitment; word: Bilingual | null };

/** How firmly the words of an event bind: as its entry decides, or else by the word that governs the end of its quote. */
export function readFirmness(
  entry: Pick<OutcomeEntry, 'quote' | 'commitment'>,
  sentence: SentenceText,
  cues: Cue[],
): Firmness {
  const governing = governingOf(entry.quote, sentence, cues);
  const commitment = entry.commitment?.as ?? governing?.commitment ?? 'flat';
  return { commitment, word: wordOf(commitment, governing, sentence, cues) };
}

/**
 * What is wrong with the commitment of an entry, in words: a comma stands between a governing word and the quote, so that its
 * reach is a reading, and nobody decided it; or it is decided where its number or the words leave no doubt.
 */
export function firmnessFaults(
  { quote, numbers, commitment }: Pick<OutcomeEntry, 'quote' | 'numbers' | 'commitment'>,
  sentence: SentenceText,
  cues: Cue[],
): string[] {
  if (numbers.length > 0) return commitment ? ['decides its commitment, which is that of its number'] : [];
  const governing = governingOf(quote, sentence, cues);
  const disputed =
    governing?.commitment !== governingOf(quote, { ...sentence, zh: fromClause(quote, sentence.zh) }, cues)?.commitment;
  const doubt = disputed ? 'stands a comma' : null;
  return decisionFaults(commitment?.as, { quote, governing, plain: 'flat', doubt }, sentence, cues);
}

/** The word that governs the end of a quote, in the quote or before it. */
function governingOf(quote: string, sentence: SentenceText, cues: Cue[]): Governing | null {
  const end = sentence.zh.indexOf(quote) + quote.length;
  return readCommitment(sentence, { start: end - 1, end }, cues);
}

/** The text from the clause in which the quote begins. */
function fromClause(quote: string, text: string): string {
  const start = text.indexOf(quote);
  return text.slice(Math.max(...['，', '；'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1);
}
