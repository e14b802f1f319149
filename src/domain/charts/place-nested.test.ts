import { expect, test } from 'vitest';
import { placeNested } from './place-nested.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const squaresOf = () =>
  placeNested(
    panelOf(datum('firms-before', 'start'), datum('firms', 'now'), datum('firms-goal', 'target')),
    layoutOf(600),
  ).marks;

test('the squares stand in one corner, the largest behind, their areas in proportion', () => {
  const boxes = marksOf('box', squaresOf());
  expect(boxes.map(({ status }) => status)).toEqual(['target', 'achieved', 'achieved']);
  expect(boxes.map(({ x, y, height }) => [x, y + height])).toEqual([[0, 370], [0, 370], [0, 370]]); // prettier-ignore
  const [goal, now] = boxes.map(({ width, height }) => width * height);
  expect(goal! / now!).toBeCloseTo(2000 / 1107);
});

test('a result inside a result has a light edge', () => {
  expect(marksOf('line', squaresOf()).filter(({ tone, width }) => tone === 'paper' && width === 2)).toHaveLength(2);
});

test('no label covers another', () => {
  const tops = marksOf('link-area', squaresOf());
  for (const [index, { y, height }] of tops.slice(0, -1).entries())
    expect(tops[index + 1]!.y).toBeGreaterThan(y + height);
  expect(linksOf(squaresOf())).toEqual(['firms-goal', 'firms', 'firms-before']);
});

test('nested squares with their words, mark by mark', () => {
  const { height, marks } = placeNested(panelOf(datum('firms', 'now'), datum('firms-goal', 'target')), layoutOf(620));
  expect(height).toBeCloseTo(382);
  expect(sketchOf(marks)).toEqual([
    'box 0 0 380 380 target',
    'box 0 97.3 282.7 282.7 achieved',
    'line 380 1 392 1 soft',
    'line 392 1 412 11 soft',
    'text 420 16 more than 16 600 serif accent',
    'text 420 38 2,000 enterprises 16 600 serif accent',
    'sign 424.5 52.5 9 target',
    'text 435 56.5 target (“aim”), within five 12.5 soft',
    'text 435 73.5 years (∴ by 2026) 12.5 soft',
    'link-area 412 0 208 78 firms-goal',
    'line 282.7 98.3 392 98.3 soft',
    'line 392 98.3 412 108.3 soft',
    'text 420 113.3 1,107 enterprises 16 600 serif ink',
    'sign 424.5 127.8 9 achieved',
    'text 435 131.8 result 12.5 soft',
    'link-area 412 97.3 208 39 firms',
  ]);
});

test('on a phone their words stand below them', () => {
  const { height, marks } = placeNested(
    panelOf(datum('firms', 'now'), datum('firms-goal', 'target')),
    layoutOf(254, 'zh'),
  );
  expect(height).toBeCloseTo(365);
  expect(sketchOf(marks)).toEqual([
    'box 0 0 254 254 target',
    'box 0 65 189 189 achieved',
    'text 8 16 突破2000家 14 600 serif accent',
    'text 8 81 1107家 14 600 serif paper',
    'text 0 278 1107家 16 600 serif ink',
    'sign 4.5 292.5 9 achieved',
    'text 15 296.5 result 12.5 soft',
    'link-area 0 262 254 39 firms',
    'text 0 325 突破2000家 16 600 serif accent',
    'sign 4.5 339.5 9 target',
    'text 15 343.5 target（“力争”），五年内 12.5 soft',
    'text 15 360.5 （∴到2026年） 12.5 soft',
    'link-area 0 309 254 56 firms-goal',
  ]);
});
