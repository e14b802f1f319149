import { describe, expect, test } from 'vitest';
import { cutPieces } from './text-pieces.ts';

const text = '高新技术企业由137家增至1107家。';

describe('cutPieces', () => {
  test('cuts at glosses and puts a sign after a number’s words', () => {
    const pieces = cutPieces(
      text,
      [{ ref: 'high-tech-enterprise', start: 0, end: 6 }],
      [
        { number: 'high-tech-before', start: 7, end: 11 },
        { number: 'high-tech-now', start: 11, end: 18 },
      ],
    );
    expect(pieces).toEqual([
      { kind: 'gloss', text: '高新技术企业', term: 'high-tech-enterprise' },
      { kind: 'text', text: '由137家' },
      { kind: 'number', number: 'high-tech-before' },
      { kind: 'text', text: '增至1107家' },
      { kind: 'number', number: 'high-tech-now' },
      { kind: 'text', text: '。' },
    ]);
  });

  test('puts the sign of a number that ends inside a gloss after the gloss', () => {
    const pieces = cutPieces(
      '粮食生产实现“十七连丰”，',
      [{ ref: 'seventeen', start: 7, end: 11 }],
      [{ number: 'harvests', start: 7, end: 9 }],
    );
    expect(pieces.map((piece) => (piece.kind === 'number' ? piece.number : piece.text))).toEqual([
      '粮食生产实现“',
      '十七连丰',
      'harvests',
      '”，',
    ]);
  });

  test('loses no character', () => {
    const pieces = cutPieces(text, [{ ref: 'a', start: 3, end: 6 }], [{ number: 'n', start: 0, end: text.length }]);
    expect(pieces.map((piece) => (piece.kind === 'number' ? '' : piece.text)).join('')).toBe(text);
    expect(pieces.at(-1)).toEqual({ kind: 'number', number: 'n' });
  });

  test('prints the signs of two numbers that end together, one after the other', () => {
    const pieces = cutPieces(
      '翻一番。',
      [],
      [
        { number: 'a', start: 0, end: 3 },
        { number: 'b', start: 1, end: 3 },
      ],
    );
    expect(pieces.map(({ kind }) => kind)).toEqual(['text', 'number', 'number', 'text']);
  });
});

test('signs stand in the order of the text, whatever the order of the numbers, and one at its very end', () => {
  const numbers = [
    { number: 'b', start: 3, end: 5 },
    { number: 'a', start: 0, end: 2 },
  ];
  expect(cutPieces('十个和二十', [], numbers)).toEqual([
    { kind: 'text', text: '十个' },
    { kind: 'number', number: 'a' },
    { kind: 'text', text: '和二十' },
    { kind: 'number', number: 'b' },
  ]);
});

test('a number that ends with a gloss, or where one begins, is signed there', () => {
  const gloss = { ref: 'g', start: 2, end: 4 };
  const kinds = (number: { number: string; start: number; end: number }) =>
    cutPieces('零一二三四', [gloss], [number]).map((piece) => ('text' in piece ? piece.text : piece.number));
  expect(kinds({ number: 'n', start: 2, end: 4 })).toEqual(['零一', '二三', 'n', '四']);
  expect(kinds({ number: 'n', start: 0, end: 2 })).toEqual(['零一', 'n', '二三', '四']);
  expect(kinds({ number: 'n', start: 2, end: 3 })).toEqual(['零一', '二三', 'n', '四']);
});
