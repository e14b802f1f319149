import { expect, test } from 'vitest';
import { placeWaffle } from './place-waffle.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const cells = (width: number, ...ids: string[]) => {
  const { marks } = placeWaffle(panelOf(...ids.map((id) => datum(id, 'now'))), layoutOf(width));
  return { marks, filled: marksOf('cells', marks).filter(({ status }) => status !== null) };
};

test('91 of a hundred cells are filled, and all hundred have an outline or a fill', () => {
  const { marks, filled } = cells(620, 'one-visit');
  expect(filled[0]!.at).toHaveLength(91);
  expect(marksOf('cells', marks).find(({ status }) => status === null)!.at).toHaveLength(9);
});

test('each share has a hundred cells of its own; 45.51 per cent fills 45 of them and half of one', () => {
  const { marks, filled } = cells(254, 'towns-before', 'towns');
  expect(filled.map(({ at }) => at.length)).toEqual([46, 56]);
  expect(filled[0]!.at.at(-1)!.width! / filled[0]!.size).toBeCloseTo(0.51);
  expect(linksOf(marks)).toEqual(['towns-before', 'towns']);
});

test('a share that has a wide drawing to itself is a square as others are', () => {
  const { marks } = cells(620, 'one-visit');
  const edges = marksOf('cells', marks).flatMap(({ at, size }) => at.map(({ x }) => x + size));
  expect(Math.max(...edges)).toBeCloseTo(280);
});

test('what is filled stands at the bottom, as a level does', () => {
  const { at } = cells(254, 'towns').filled[0]!;
  expect(at[0]!.y).toBeGreaterThan(at.at(-1)!.y);
});

/** What stands beside or below the cells. */
const around = (marks: Parameters<typeof sketchOf>[0]) => sketchOf(marks).filter((line) => !line.startsWith('cells'));

test('the words of one share stand beside it where there is room, from where its filled cells begin', () => {
  expect(around(cells(620, 'one-visit').marks)).toEqual([
    'text 312 30 91 per cent 30 serif',
    'sign 316.5 52.5 9 achieved',
    'text 327 56.5 result 12.5 soft',
    'link-area 0 0 620 280 one-visit',
  ]);
  expect(around(cells(620, 'tertiary-share').marks)).toEqual([
    'text 312 170 more than 50 per cent 30 serif',
    'sign 316.5 192.5 9 achieved',
    'text 327 196.5 result 12.5 soft',
    'link-area 0 0 620 280 tertiary-share',
  ]);
  expect(around(cells(300, 'towns').marks)).toEqual([
    'text 181 84.8 55.31 per cent 18.8 serif',
    'sign 185.5 103 9 achieved',
    'text 196 107 result 12.5 soft',
    'link-area 0 0 300 165 towns',
  ]);
  expect(around(cells(254, 'towns').marks)).toEqual([
    'text 0 294 55.31 per cent 30 serif',
    'sign 4.5 316.5 9 achieved',
    'text 15 320.5 result 12.5 soft',
    'link-area 0 0 254 325 towns',
  ]);
});

test('the figure is as large as one line allows, with its qualifier before it and its unit behind', () => {
  const panel = panelOf(
    datum('tertiary-share', 'now', { label: { zh: '三产', en: 'services' } }),
    datum('towns', 'now'),
  );
  const figures = (width: number) =>
    marksOf('text', placeWaffle(panel, layoutOf(width)).marks).filter(({ face }) => face);
  expect(figures(254).map(({ text, size }) => [text, Math.round(size * 10) / 10])).toEqual([
    ['more than 50 per cent', 16],
    ['55.31 per cent', 18.8],
  ]);
  expect(figures(620)[0]!.spans).toEqual([
    {
      text: 'more than',
      size: 14,
    },
    {
      text: '50',
      dx: 5,
    },
    {
      text: 'per cent',
      size: 14,
      dx: 5,
    },
  ]);
});

test('several shares stand side by side, the change between two of them below', () => {
  const panel = panelOf(datum('towns-before', 'start'), datum('towns', 'now'), datum('towns-rise', 'change'));
  expect(around(placeWaffle(panel, layoutOf(620)).marks)).toEqual([
    'text 0 320 45.51 per cent 30 serif',
    'sign 4.5 342.5 9 achieved',
    'text 15 346.5 start, result, year not given 12.5 soft',
    'link-area 0 0 294 351 towns-before',
    'text 326 320 55.31 per cent 30 serif',
    'sign 330.5 342.5 9 achieved',
    'text 341 346.5 result, year not given 12.5 soft',
    'link-area 326 0 294 351 towns',
    'text 0 383 9.80 percentage points 16 600 serif',
    'sign 4.5 398.5 9 derived',
    'text 15 402.5 chart maker’s arithmetic 12.5 soft',
    'link-area 0 367 620 40 towns-rise',
  ]);
  const three = panelOf(datum('towns-before', 'start'), datum('towns', 'now'), datum('one-visit', 'now'));
  expect(
    marksOf('link-area', placeWaffle(three, layoutOf(620)).marks).map(({ x, width }) => [
      Math.round(x),
      Math.round(width),
    ]),
  ).toEqual([
    [0, 185],
    [217, 185],
    [435, 185],
  ]);
});
