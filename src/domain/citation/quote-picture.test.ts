import { expect, test } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { PALETTE } from '../palette.ts';
import { drawPicture, facesOf, layOutPicture } from './quote-picture.ts';
import { quoteSentences } from './quote-sentences.ts';
import { FILE } from './sample-quotes.ts';

const choice = { first: '5.2.6', last: '5.3.2', language: 'both', notes: false } as const;
const quote = quoteSentences(FILE, choice, '2026-11-29');
const pictureOf = () => layOutPicture(quote, 'en');

test('a card holds both languages, source, translation and address, in lines that fit, one below the other', () => {
  const picture = pictureOf();
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
  const picture = pictureOf();
  const svg = drawPicture(picture, 'dark', quote.source);
  expect(svg).toContain(`fill="${PALETTE.dark.paper}"`);
  expect(svg).toContain('&amp; more_less');
  expect(drawPicture(picture, 'light', quote.source)).toContain(`fill="${PALETTE.light.paper}"`);
});

test('a card is 1080 px wide, its first line in the size of its language, its credits small and soft', () => {
  const picture = pictureOf();
  expect([picture.width, picture.x, picture.height]).toEqual([1080, 84, Math.round(picture.height)]);
  const [first] = picture.lines;
  expect([first!.size, first!.lang, first!.part, first!.y]).toEqual([40, 'zh', 'text', 84 + 64 - 12 - 6]);
  const english = picture.lines.find(({ lang, part }) => lang === 'en' && part === 'text')!;
  expect(english.size).toBe(32);
  expect(picture.lines.filter(({ part }) => part === 'credit').map(({ size }) => size)).toContain(21);
  expect(picture.lines.at(-1)!.text).toBe('example.org/en/report/opening-up/#s5.2.6-s5.3.2');
});

test('a line has the faces of its language, the credits those of the interface', () => {
  expect(facesOf({ part: 'text', lang: 'zh' })).toMatch(/^'Noto Serif CJK SC'/);
  expect(facesOf({ part: 'text', lang: 'en' })).toMatch(/^Georgia/);
  expect(facesOf({ part: 'credit', lang: 'zh' })).toMatch(/^system-ui/);
});

test('an address that is wider than the card is cut, and nothing of it is lost', () => {
  const address = `https://example.org/${'a'.repeat(200)}/`;
  const long = layOutPicture({ ...quote, address, translation: null }, 'en');
  const rows = long.lines.map(({ text }) => text).join('');
  expect(rows).toContain(`example.org/${'a'.repeat(200)}/`);
  expect(long.lines.filter(({ text, size }) => textWidth(text, size) > 1080 - 168)).toEqual([]);
});

test('the name of the licence is not broken, and the drawing has its title, its bar and the languages of its lines', () => {
  const picture = pictureOf();
  expect(picture.lines.map(({ text }) => text).join(' ')).toContain('CC\u00a0BY\u00a04.0');
  const svg = drawPicture(picture, 'light', 'A < B & C');
  expect(svg).toContain('<title>A &lt; B &amp; C</title>');
  expect(svg).toContain(`viewBox="0 0 1080 ${picture.height}"`);
  expect(svg).toMatch(new RegExp(`<rect width="6" height="\\d+" fill="${PALETTE.light.cinnabar}"`));
  expect(svg.match(/xml:lang="zh-Hans"/g)).toHaveLength(picture.lines.filter(({ lang }) => lang === 'zh').length);
  expect(svg.split(`fill="${PALETTE.light.soft}"`).slice(1)).toHaveLength(
    picture.lines.filter(({ part }) => part === 'credit').length,
  );
});
