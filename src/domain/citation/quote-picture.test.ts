import { expect, test } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { drawPicture, layOutPicture } from './quote-picture.ts';
import { quoteSentences } from './quote-sentences.ts';
import { FILE } from './sample-quotes.ts';

const choice = { first: '5.2.6', last: '5.3.2', language: 'both', notes: false } as const;
const quote = quoteSentences(FILE, choice, '2026-11-29');
const picture = layOutPicture(quote, 'en');

test('a card holds both languages, source, translation and address, in lines that fit, one below the other', () => {
  const text = picture.lines.map((line) => line.text).join(' ');
  for (const words of ['湾区思维', 'four bests', 'sentences 5.2.6–5.3.2', 'version 3', '#s5.2.6-s5.3.2']) {
    expect(text).toContain(words);
  }
  const room = picture.width - 2 * picture.x;
  expect(picture.lines.filter((line) => textWidth(line.text, line.size) > room)).toEqual([]);
  const heights = picture.lines.map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(picture.height).toBeGreaterThan(heights.at(-1)!);
});

test('it is drawn on a light or a dark ground, with signs of XML as letters', () => {
  const svg = drawPicture(picture, 'dark', quote.source);
  expect(svg).toContain('fill="#171613"');
  expect(svg).toContain('&amp; more_less');
  expect(drawPicture(picture, 'light', quote.source)).toContain('fill="#fbf8f1"');
});
