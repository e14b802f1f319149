import { expect, test } from 'vitest';
import { COMMITMENTS } from '../numbers/status.ts';
import { countCommitments } from './counts.ts';
import { placeFirmness } from './place-firmness.ts';
import { layoutOf, sample } from './sample.ts';
import { sketchOf } from './sketch.ts';

const NAMES = Object.fromEntries(COMMITMENTS.map((name) => [name, { zh: name, en: name }])) as Parameters<
  typeof countCommitments
>[1];
const rowsOf = () =>
  countCommitments(
    ['firms-goal', 'economy-goal', 'smart-goal', 'cluster-size', 'large-cluster-size'].map(sample),
    NAMES,
  ).rows;

test('goals are cells in rows by the word that binds them, in columns with a date and without', () => {
  const { height, marks } = placeFirmness(rowsOf(), layoutOf(620));
  expect(height).toBe(120);
  expect(sketchOf(marks)).toEqual([
    'text 170 12 chart.withDate 12.5 600',
    'text 400 12 chart.undated 12.5 600',
    'text 0 40.5 flat 12.5',
    'outline 170 22 220 26',
    'box 178 30 10 10 target',
    'link-area 178 30 13 13 smart-goal',
    'text 382 42 1 16 600 serif end',
    'outline 400 22 220 26',
    'box 408 30 10 10 target',
    'link-area 408 30 13 13 cluster-size',
    'box 421 30 10 10 target',
    'link-area 421 30 13 13 large-cluster-size',
    'text 612 42 2 16 600 serif end',
    'text 0 76.5 aim 12.5',
    'outline 170 58 220 26',
    'box 178 66 10 10 target',
    'link-area 178 66 13 13 firms-goal',
    'text 382 78 1 16 600 serif end',
    'outline 400 58 220 26 dashed',
    'text 612 78 0 16 600 serif end',
    'text 0 112.5 towards 12.5',
    'outline 170 94 220 26',
    'box 178 102 10 10 target',
    'link-area 178 102 13 13 economy-goal',
    'text 382 114 1 16 600 serif end',
    'outline 400 94 220 26 dashed',
    'text 612 114 0 16 600 serif end',
  ]);
});

test('on a phone names and cells have less room', () => {
  const { height, marks } = placeFirmness(rowsOf(), layoutOf(254));
  expect(height).toBe(120);
  expect(sketchOf(marks)).toEqual([
    'text 86 12 chart.withDate 12.5 600',
    'text 175 12 chart.undated 12.5 600',
    'text 0 40.5 flat 12.5',
    'outline 86 22 79 26',
    'box 94 30 10 10 target',
    'link-area 94 30 13 13 smart-goal',
    'text 157 42 1 16 600 serif end',
    'outline 175 22 79 26',
    'box 183 30 10 10 target',
    'link-area 183 30 13 13 cluster-size',
    'box 196 30 10 10 target',
    'link-area 196 30 13 13 large-cluster-size',
    'text 246 42 2 16 600 serif end',
    'text 0 76.5 aim 12.5',
    'outline 86 58 79 26',
    'box 94 66 10 10 target',
    'link-area 94 66 13 13 firms-goal',
    'text 157 78 1 16 600 serif end',
    'outline 175 58 79 26 dashed',
    'text 246 78 0 16 600 serif end',
    'text 0 112.5 towards 12.5',
    'outline 86 94 79 26',
    'box 94 102 10 10 target',
    'link-area 94 102 13 13 economy-goal',
    'text 157 114 1 16 600 serif end',
    'outline 175 94 79 26 dashed',
    'text 246 114 0 16 600 serif end',
  ]);
});
