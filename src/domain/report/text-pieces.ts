import type { Occurrence } from '../terms/match-terms.ts';

/** A sentence as it is printed: plain text, a glossed term, or the sign of a number that ends there. */
export type Piece =
  { kind: 'text'; text: string } | { kind: 'gloss'; text: string; term: string } | { kind: 'number'; number: string };

/** A number’s words in a sentence: `text.slice(start, end)`. */
export type NumberSpan = { number: string; start: number; end: number };

/**
 * Cuts a sentence at its glosses and after its numbers. The texts of the pieces joined are the sentence again; the sign
 * of a number that ends inside a gloss stands after the gloss.
 */
export function cutPieces(text: string, glosses: Occurrence[], numbers: NumberSpan[] = []): Piece[] {
  const signs = numbers.map(({ number, end }) => ({
    number,
    at: glosses.find((gloss) => gloss.start < end && end < gloss.end)?.end ?? end,
  }));
  const pieces: Piece[] = [];
  let position = 0;

  const printSigns = (at: number) => {
    for (const sign of signs) if (sign.at === at) pieces.push({ kind: 'number', number: sign.number });
  };
  const printText = (end: number) => {
    const stops = [...new Set(signs.map(({ at }) => at))]
      .filter((at) => at > position && at <= end)
      .sort((a, b) => a - b);
    for (const stop of [...stops, end]) {
      if (stop > position) pieces.push({ kind: 'text', text: text.slice(position, stop) });
      if (stop > position) printSigns(stop);
      position = stop;
    }
  };

  for (const { ref, start, end } of glosses) {
    printText(start);
    pieces.push({ kind: 'gloss', text: text.slice(start, end), term: ref });
    printSigns(end);
    position = end;
  }
  printText(text.length);
  return pieces;
}
