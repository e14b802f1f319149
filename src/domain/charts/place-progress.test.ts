import { expect, test } from 'vitest';
import { placeProgress } from './place-progress.ts';
import { datum, layoutOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const PANEL = panelOf(datum('firms-before', 'start'), datum('firms', 'now'), datum('firms-goal', 'target'));

test('the goal is the outermost outline, the result a bar in it, the start a notch in that; the words stand beside it', () => {
  const { height, marks } = placeProgress(PANEL, layoutOf(620));
  expect(height).toBe(74);
  expect(sketchOf(marks)).toEqual([
    'box 0 20 271.2 34 target open',
    'chevron 275.2 20 34 target above',
    'box 0 23 150.1 28 achieved',
    'line 18.6 18.6 20 54 paper 2.5',
    'sign 321.7 8.5 9 achieved',
    'text 332.2 12.5 12.5 137 enterprises, start, result',
    'link-area 332.2 0 113.1 17 firms-before',
    'link-area 445.3 0 83.9 17 firms-before',
    'sign 321.7 28.5 9 achieved',
    'text 332.2 32.5 12.5 1,107 enterprises, result',
    'link-area 332.2 20 126.7 17 firms',
    'link-area 458.9 20 45.1 17 firms',
    'sign 321.7 48.5 9 target',
    'text 332.2 52.5 12.5 more than 2,000 enterprises, target',
    'link-area 332.2 40 205 17 firms-goal',
    'link-area 537.2 40 52.1 17 firms-goal',
    'text 332.2 69.5 12.5 (“aim”), within five years (∴ by 2026)',
    'link-area 332.2 57 234.4 17 firms-goal',
  ]);
});

test('on a phone the words stand below the bar', () => {
  const { height, marks } = placeProgress(PANEL, layoutOf(254));
  expect(height).toBe(103.5);
  expect(sketchOf(marks)).toEqual([
    'box 0 0 240 14 target open',
    'chevron 244 0 14 target above',
    'box 0 3 132.8 8 achieved',
    'line 16.4 16.4 0 14 paper 2.5',
    'sign 4.5 28.5 9 achieved',
    'text 15 31.5 11.5 137 enterprises, start, result',
    'link-area 15 20 104.1 15.5 firms-before',
    'link-area 119.1 20 77.2 15.5 firms-before',
    'sign 4.5 47 9 achieved',
    'text 15 50 11.5 1,107 enterprises, result',
    'link-area 15 38.5 116.6 15.5 firms',
    'link-area 131.6 38.5 41.5 15.5 firms',
    'sign 4.5 65.5 9 target',
    'text 15 68.5 11.5 more than 2,000 enterprises,',
    'link-area 15 57 188.6 15.5 firms-goal',
    'link-area 203.6 57 7.6 15.5 firms-goal',
    'text 15 84 11.5 target (“aim”), within five years',
    'link-area 15 72.5 190.4 15.5 firms-goal',
    'text 15 99.5 11.5 (∴ by 2026)',
    'link-area 15 88 65.6 15.5 firms-goal',
  ]);
});
