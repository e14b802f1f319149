import { expect, test } from 'vitest';
import { placeStack } from './place-stack.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const panel = panelOf(
  datum('factories-total', 'whole'),
  datum('factories-before', 'part'),
  datum('factories-added', 'part'),
);

test('1,188 and 1,062 end to end make 2,250, a gap of 2 px between them', () => {
  const { marks } = placeStack(panel, layoutOf(600));
  const [before, added] = marksOf('box', marks);
  expect(before).toMatchObject({ x: 0, width: (600 * 1188) / 2250 - 2, status: 'derived' });
  expect(added!.x).toBeCloseTo((600 * 1188) / 2250);
  expect(added!.x + added!.width).toBeCloseTo(600 - 2);
  expect(marksOf('bracket', marks)[0]).toMatchObject({ from: 0.5, to: 599.5 });
  expect(linksOf(marks)).toEqual(['factories-total', 'factories-before', 'factories-added']);
});

test('a stack of a wide drawing has its parts end to end, mark by mark', () => {
  const { height, marks } = placeStack(panel, layoutOf(620));
  expect(height).toBeCloseTo(161);
  expect(sketchOf(marks)).toEqual([
    'text 0 16 2,250 enterprises 16 600 serif ink',
    'sign 4.5 30.5 9 achieved',
    'text 15 34.5 result 12.5 soft',
    'bracket 0.5 619.5 49 above',
    'link-area 0 0 620 57 factories-total',
    'box 0 59 325.4 56 derived',
    'link-area 0 59 325.4 102 factories-before',
    'box 327.4 59 290.6 56 achieved',
    'link-area 327.4 59 290.6 102 factories-added',
    'text 0 137 1,188 enterprises 16 600 serif ink',
    'sign 4.5 152.5 9 derived',
    'text 15 156.5 chart maker’s arithmetic 12.5 soft',
    'text 327.4 137 1,062 enterprises 16 600 serif ink',
    'sign 331.9 152.5 9 achieved',
    'text 342.4 156.5 result 12.5 soft',
  ]);
});

test('on a phone the words stand below one another', () => {
  const { height, marks } = placeStack(panel, layoutOf(254, 'zh'));
  expect(height).toBeCloseTo(162);
  expect(sketchOf(marks)).toEqual([
    'text 0 16 2250家 16 600 serif ink',
    'sign 4.5 30.5 9 achieved',
    'text 15 34.5 result 12.5 soft',
    'bracket 0.5 253.5 49 above',
    'link-area 0 0 254 57 factories-total',
    'box 0 59 132.1 40 derived',
    'link-area 0 59 132.1 103 factories-before',
    'box 134.1 59 117.9 40 achieved',
    'link-area 134.1 59 117.9 103 factories-added',
    'text 0 121 1188家 16 600 serif ink',
    'sign 4.5 136.5 9 derived',
    'text 15 140.5 chart maker’s 12.5 soft',
    'text 15 157.5 arithmetic 12.5 soft',
    'text 134.1 121 1062家 16 600 serif ink',
    'sign 138.6 136.5 9 achieved',
    'text 149.1 140.5 result 12.5 soft',
  ]);
});
