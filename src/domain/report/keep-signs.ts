import type { Piece } from './text-pieces.ts';

/** Pieces that must stand on one line, which holds on to the punctuation behind: the end of a text, or a short gloss, with the signs that follow it. */
export type Kept = { kind: 'kept'; pieces: Piece[] };

/** A figure with its short Chinese measure, else a character, a word of letters, or whatever mark ends the text. */
const LAST_WORD =
  /(?:\d[\d.,]*[%％]?\p{Script=Han}{0,3}|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}.,%’”-])+|[^\s（(“])$/u;
/** A longer gloss must be free to break; on the narrowest screen a line holds about this many letters. */
const LONGEST_GLOSS = 30;

/** Keeps each sign of a number with the word before it, so that no line begins with one, or where that is too long, by itself; the text stays the same. */
export function keepSigns(pieces: Piece[]): (Piece | Kept)[] {
  const result: (Piece | Kept)[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    if (piece.kind !== 'number' || before === undefined || before.kind === 'number') result.push(piece);
    else if (before.kind === 'kept') before.pieces.push(piece);
    else if (before.kind === 'gloss') {
      if (before.text.length <= LONGEST_GLOSS) result.splice(-1, 1, { kind: 'kept', pieces: [before, piece] });
      else result.push({ kind: 'kept', pieces: [piece] });
    } else {
      const word = LAST_WORD.exec(before.text)?.[0] ?? '';
      const head = before.text.slice(0, before.text.length - word.length);
      const kept: Kept = { kind: 'kept', pieces: word === '' ? [piece] : [{ kind: 'text', text: word }, piece] };
      result.splice(-1, 1, ...(head === '' ? [] : [{ kind: 'text' as const, text: head }]), kept);
    }
  }
  return result;
}
