import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeUnits } from './place-units.ts';
import { datum, layoutOf, marksOf, panelOf, sample } from './sample.ts';
import { sketchOf } from './sketch.ts';

const large = datum('large-cluster-size', 'target', { times: sample('large-cluster-count') });
const open = datum('cluster-size', 'target', { times: sample('cluster-count') });

test('five clusters of 200 billion are five squares; N of 50 billion are one and the letter, with areas to the same scale', () => {
  for (const width of [620, 254]) {
    const { marks } = placeUnits(panelOf(large, open), layoutOf(width), null);
    const boxes = marksOf('box', marks);
    expect(boxes).toHaveLength(5 + 1);
    expect((boxes[0]!.width / boxes[5]!.width) ** 2).toBeCloseTo(200 / 50);
    expect(boxes[4]!.x + boxes[4]!.width).toBeLessThanOrEqual(width);
    expect(textsOf(marks).join(' ')).toMatch(/5 × 200 billion yuan.*N × 50 billion yuan/);
  }
});

test('panels that share a scale have squares to it, whichever row is the widest', () => {
  const panels = [panelOf(datum('gdp', 'now')), panelOf(large)];
  const sharing = panels.flatMap(({ data }) => data);
  for (const width of [620, 254]) {
    const [one, five] = panels.map(
      (panel) => marksOf('box', placeUnits(panel, layoutOf(width), sharing).marks)[0]!.width,
    );
    expect((one! / five!) ** 2).toBeCloseTo(4e11 / 2e11);
  }
});

test('a square has no end that a bound could open: the words say more than, nearly', () => {
  const { marks } = placeUnits(panelOf(datum('gdp', 'now')), layoutOf(620), null);
  expect(marksOf('box', marks)[0]!.open).toBeUndefined();
  expect(textsOf(marks)).toContain('more than 400 billion yuan');
});

test('squares stand in rows with their words, mark by mark', () => {
  const { height, marks } = placeUnits(panelOf(large, open), layoutOf(620), null);
  expect(height).toBeCloseTo(238);
  expect(sketchOf(marks)).toEqual([
    'sign 4.5 8.5 9 target',
    'text 15 12.5 target, no date given 12.5 soft',
    'box 0 54 112 112 target',
    'box 120 54 112 112 target',
    'box 240 54 112 112 target',
    'box 360 54 112 112 target',
    'box 480 54 112 112 target',
    'text 0 41 5 × 200 billion yuan 16 600 serif accent',
    'link-area 0 25 620 141 large-cluster-size',
    'box 0 182 56 56 target',
    'text 76 215 N × 50 billion yuan 16 600 serif accent',
    'link-area 0 182 620 56 cluster-size',
  ]);
});

test('on a phone they are smaller', () => {
  const { height, marks } = placeUnits(panelOf(large, open), layoutOf(254, 'zh'), null);
  expect(height).toBeCloseTo(130.6);
  expect(sketchOf(marks)).toEqual([
    'sign 4.5 8.5 9 target',
    'text 15 12.5 target，no date given 12.5 soft',
    'box 0 54 44.4 44.4 target',
    'box 52.4 54 44.4 44.4 target',
    'box 104.8 54 44.4 44.4 target',
    'box 157.2 54 44.4 44.4 target',
    'box 209.6 54 44.4 44.4 target',
    'text 0 41 5 × 2000亿元 16 600 serif accent',
    'link-area 0 25 254 73.4 large-cluster-size',
    'box 0 108.4 22.2 22.2 target',
    'text 42.2 124.5 N × 500亿元 16 600 serif accent',
    'link-area 0 108.4 254 22.2 cluster-size',
  ]);
});
