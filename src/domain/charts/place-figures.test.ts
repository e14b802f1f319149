import { expect, test } from 'vitest';
import { placeFigures } from './place-figures.ts';
import { datum, layoutOf, marksOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const three = panelOf(datum('city-people', 'now'), datum('firms', 'now'), datum('harvests', 'now'));

test('three figures stand side by side, on a phone below one another', () => {
  const areas = (width: number) =>
    marksOf('link-area', placeFigures(three, layoutOf(width)).marks).map(({ width }) => width);
  expect(areas(600)).toEqual([184, 184, 184]);
  expect(areas(300)).toEqual([300, 300, 300]);
});

test('the qualifier stands before the figure and is smaller; the unit after it where there is room', () => {
  const figures = (width: number) =>
    marksOf('text', placeFigures(three, layoutOf(width)).marks).filter(({ face }) => face);
  const words = (width: number) => figures(width)[0]!.spans!.map(({ text, size }) => [text, size]);
  expect(words(300)).toEqual([['nearly', 14], ['2', undefined], ['million people', 14]]); // prettier-ignore
  expect(words(600)).toEqual(words(300));
  expect(words(120)).toEqual([['nearly', 14], ['2', undefined]]); // prettier-ignore
});

test('figures of a wide drawing, mark by mark', () => {
  const { height, marks } = placeFigures(three, layoutOf(620));
  expect(height).toBeCloseTo(94);
  expect(sketchOf(marks)).toEqual([
    'sign 4.5 8.5 9 achieved',
    'text 15 12.5 result 12.5 soft',
    'line 0 190.7 27 27 soft',
    'text 0 69 nearly 2 million people 30 serif',
    'text 0 89 name of city-people 14',
    'link-area 0 27 190.7 67 city-people',
    'line 214.7 405.3 27 27 soft',
    'text 214.7 69 1,107 enterprises 30 serif',
    'text 214.7 89 name of firms 14',
    'link-area 214.7 27 190.7 67 firms',
    'line 429.3 620 27 27 soft',
    'text 429.3 69 17 harvests 30 serif',
    'text 429.3 89 name of harvests 14',
    'link-area 429.3 27 190.7 67 harvests',
  ]);
});

test('on a phone figures stand one below the other with their words', () => {
  const { height, marks } = placeFigures(three, layoutOf(254, 'zh'));
  expect(height).toBeCloseTo(240);
  expect(sketchOf(marks)).toEqual([
    'sign 4.5 8.5 9 achieved',
    'text 15 12.5 result 12.5 soft',
    'line 0 254 27 27 soft',
    'text 0 65 近 200 万人 26 serif',
    'text 0 85 city-people的名称 14',
    'link-area 0 27 254 63 city-people',
    'line 0 254 102 102 soft',
    'text 0 140 1107 家 26 serif',
    'text 0 160 firms的名称 14',
    'link-area 0 102 254 63 firms',
    'line 0 254 177 177 soft',
    'text 0 215 17 连丰 26 serif',
    'text 0 235 harvests的名称 14',
    'link-area 0 177 254 63 harvests',
  ]);
});

test('one figure has the whole width, two and four stand in two columns, five in three', () => {
  const widths = (count: number) => {
    const panel = panelOf(...Array.from({ length: count }, () => datum('firms', 'now')));
    const areas = marksOf('link-area', placeFigures(panel, layoutOf(620)).marks);
    return areas.map(({ width }) => Math.round(width));
  };
  expect([1, 2, 4, 5].map((count) => widths(count)[0])).toEqual([620, 298, 298, 191]);
});

test('where there is room the words stand beside their figures, all from one line on', () => {
  expect(sketchOf(placeFigures(three, layoutOf(354)).marks)).toEqual([
    'sign 4.5 8.5 9 achieved',
    'text 15 12.5 result 12.5 soft',
    'line 0 354 27 27 soft',
    'text 0 61.1 nearly 2 million people 26 serif',
    'text 189 56.5 name of city-people 14',
    'link-area 0 27 354 40 city-people',
    'line 0 354 79 79 soft',
    'text 0 113.1 1,107 enterprises 26 serif',
    'text 189 108.5 name of firms 14',
    'link-area 0 79 354 40 firms',
    'line 0 354 131 131 soft',
    'text 0 165.1 17 harvests 26 serif',
    'text 189 160.5 name of harvests 14',
    'link-area 0 131 354 40 harvests',
  ]);
  const mixed = panelOf(datum('firms', 'now'), datum('firms-goal', 'target'));
  expect(sketchOf(placeFigures(mixed, layoutOf(420, 'zh')).marks)).toEqual([
    'line 0 420 0 0 soft',
    'text 0 40.1 1107 家 26 serif',
    'text 129.9 26 firms的名称 14',
    'sign 134.4 41.5 9 achieved',
    'text 144.9 45.5 result 12.5 soft',
    'link-area 0 0 420 52 firms',
    'line 0 420 64 64 soft',
    'text 0 104.1 突破 2000 家 26 serif',
    'text 129.9 90 firms-goal的名称 14',
    'sign 134.4 105.5 9 target',
    'text 144.9 109.5 target（“力争”），五年内（∴到2026年） 12.5 soft',
    'link-area 0 64 420 52 firms-goal',
  ]);
});
