import { expect, test } from 'vitest';
import { diffWords, elidePieces } from './diff-words.ts';

const changed = (pieces: { text: string; changed: boolean }[]) =>
  pieces.filter((piece) => piece.changed).map(({ text }) => text.trim());

test('only the words that differ are marked on either side', () => {
  const { before, after } = diffWords(
    'The goals that we will strive for over the next five years are:',
    'The goals that we are to strive for over the next five years are:',
  );
  expect([changed(before), changed(after)]).toEqual([['will'], ['are to']]);
});

test('the pieces of each side give its text back', () => {
  const old = 'The supply of gas is a result. Capacity rose greatly.';
  const now = 'Capacity rose sharply.';
  const { before, after } = diffWords(old, now);
  expect([before, after].map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([old, now]);
});

test('a word that one side dropped cuts both sides at the same words', () => {
  const rest = 'projects such as the grid connection, the line and the power stations of two counties by then';
  const { before, after } = diffWords(`We press on with building ${rest}`, `We press on with ${rest}`);
  expect(elidePieces(after).at(-1)).toEqual(elidePieces(before).at(-1));
});

test('what is the same has no marks', () => {
  const { before, after } = diffWords('Comrades,', 'Comrades,');
  expect([changed(before), changed(after)]).toEqual([[], []]);
});

test('long stretches without a change are cut to the words beside the changes', () => {
  const same = (text: string) => ({ text, changed: false });
  const pieces = [same('a b c d e f g h i '), { text: 'will ', changed: true }, same('j k l m n o p q r')];
  expect(elidePieces(pieces, 2).map(({ text }) => text)).toEqual(['… h i ', 'will ', 'j k … ']);
  expect(elidePieces(pieces, 7)).toEqual(pieces);
});
