import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeStreaks } from './place-streaks.ts';
import { datum, layoutOf, marksOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

test('17 harvests in a row are 17 dots, which move together where there is less room', () => {
  const at = (width: number) => placeStreaks(panelOf(datum('harvests', 'now')), layoutOf(width)).marks;
  for (const width of [600, 300, 240]) {
    const dots = marksOf('dot', at(width));
    expect(dots).toHaveLength(17);
    expect(dots.at(-1)!.x).toBeLessThan(width);
  }
  expect(textsOf(at(600))).toContain('name of harvests: 17 harvests');
});

test('a streak with its words, mark by mark', () => {
  const { height, marks } = placeStreaks(panelOf(datum('harvests', 'now')), layoutOf(254));
  expect(height).toBeCloseTo(28.838);
  expect(sketchOf(marks)).toEqual([
    'text 0 12.5 12.5 name of harvests: 17 harvests',
    'dot 5.7 23.9 3.9 achieved',
    'dot 20.8 23.9 3.9 achieved',
    'dot 36 23.9 3.9 achieved',
    'dot 51.2 23.9 3.9 achieved',
    'dot 66.3 23.9 3.9 achieved',
    'dot 81.5 23.9 3.9 achieved',
    'dot 96.7 23.9 3.9 achieved',
    'dot 111.8 23.9 3.9 achieved',
    'dot 127 23.9 3.9 achieved',
    'dot 142.2 23.9 3.9 achieved',
    'dot 157.3 23.9 3.9 achieved',
    'dot 172.5 23.9 3.9 achieved',
    'dot 187.7 23.9 3.9 achieved',
    'dot 202.8 23.9 3.9 achieved',
    'dot 218 23.9 3.9 achieved',
    'dot 233.2 23.9 3.9 achieved',
    'dot 248.3 23.9 3.9 achieved',
    'link-area 0 0 254 28.8 harvests',
  ]);
});
