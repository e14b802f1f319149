import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeLedger } from './place-ledger.ts';
import { datum, layoutOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const goals = (...ids: string[]) => panelOf(...ids.map((id) => datum(id, 'target')));
const YEARS = goals('firms-goal', 'economy-goal', 'smart-goal', 'cluster-size');

test('goals stand by the year in which they are due, earliest first, those without a date last', () => {
  const { height, marks } = placeLedger(YEARS, layoutOf(620));
  expect(height).toBe(177);
  expect(sketchOf(marks)).toEqual([
    'line 0 620 0 0 soft',
    'text 0 20 2025 14 600',
    'sign 131.7 15 12 target',
    'link-area 124.7 7 15 16 smart-goal',
    'text 142.7 20.5 1 16 600 serif',
    'text 0 39.5 12.5 name of smart-goal: 100 enterprises',
    'link-area 0 27 135.8 17 smart-goal',
    'link-area 135.8 27 113.1 17 smart-goal',
    'line 0 620 58 58 soft',
    'text 0 78 ∴ 2026 14 600',
    'sign 131.7 73 12 target',
    'link-area 124.7 65 15 16 firms-goal',
    'sign 146.7 73 12 target',
    'link-area 139.7 65 15 16 economy-goal',
    'text 157.7 78.5 2 16 600 serif',
    'text 175.7 78 (1 aim, 1 towards) 12.5 soft',
    'text 0 97.5 12.5 name of firms-goal:',
    'link-area 0 85 131.4 17 firms-goal',
    'text 0 114.5 12.5 more than 2,000 enterprises',
    'link-area 0 102 205 17 firms-goal',
    'text 320 97.5 12.5 name of economy-goal:',
    'link-area 320 85 156 17 economy-goal',
    'text 320 114.5 12.5 towards 600 billion yuan',
    'link-area 320 102 175.4 17 economy-goal',
    'line 0 620 133 133 soft',
    'text 0 153 chart.undated 14 600',
    'sign 131.7 148 12 target',
    'link-area 124.7 140 15 16 cluster-size',
    'text 142.7 153.5 1 16 600 serif',
    'text 0 172.5 12.5 name of cluster-size: 50 billion yuan',
    'link-area 0 160 139.1 17 cluster-size',
    'link-area 139.1 160 104.7 17 cluster-size',
  ]);
});

test('on a phone each goal has lines of its own, and words that do not fit beside the count are left out', () => {
  const { height, marks } = placeLedger(YEARS, layoutOf(254));
  expect(height).toBe(194);
  expect(sketchOf(marks)).toEqual([
    'line 0 254 0 0 soft',
    'text 0 20 2025 14 600',
    'sign 131.7 15 12 target',
    'link-area 124.7 7 15 16 smart-goal',
    'text 142.7 20.5 1 16 600 serif',
    'text 0 38.5 11.5 name of smart-goal: 100 enterprises',
    'link-area 0 27 124.9 15.5 smart-goal',
    'link-area 124.9 27 104.1 15.5 smart-goal',
    'line 0 254 51.5 51.5 soft',
    'text 0 71.5 ∴ 2026 14 600',
    'sign 131.7 66.5 12 target',
    'link-area 124.7 58.5 15 16 firms-goal',
    'sign 146.7 66.5 12 target',
    'link-area 139.7 58.5 15 16 economy-goal',
    'text 157.7 72 2 16 600 serif',
    'text 0 90 11.5 name of firms-goal:',
    'link-area 0 78.5 120.9 15.5 firms-goal',
    'text 0 105.5 11.5 more than 2,000 enterprises (aim)',
    'link-area 0 94 188.6 15.5 firms-goal',
    'link-area 188.6 94 33.6 15.5 firms-goal',
    'text 0 123 11.5 name of economy-goal:',
    'link-area 0 111.5 143.5 15.5 economy-goal',
    'text 0 138.5 11.5 towards 600 billion yuan',
    'link-area 0 127 161.4 15.5 economy-goal',
    'line 0 254 151.5 151.5 soft',
    'text 0 171.5 chart.undated 14 600',
    'sign 131.7 166.5 12 target',
    'link-area 124.7 158.5 15 16 cluster-size',
    'text 142.7 172 1 16 600 serif',
    'text 0 190 11.5 name of cluster-size: 50 billion yuan',
    'link-area 0 178.5 128 15.5 cluster-size',
    'link-area 128 178.5 96.3 15.5 cluster-size',
  ]);
});

test('a word that binds all goals of a year stands once, behind their count', () => {
  const { height, marks } = placeLedger(goals('firms-goal', 'firms-goal'), layoutOf(620, 'zh'));
  expect(height).toBe(44);
  expect(sketchOf(marks)).toEqual([
    'line 0 620 0 0 soft',
    'text 0 20 ∴ 2026 14 600',
    'sign 73.4 15 12 target',
    'link-area 66.4 7 15 16 firms-goal',
    'sign 88.4 15 12 target',
    'link-area 81.4 7 15 16 firms-goal',
    'text 99.4 20.5 2 16 600 serif',
    'text 109.4 20 （力争） 12.5 soft',
    'text 0 39.5 12.5 firms-goal的名称：突破2000家',
    'link-area 0 27 115.1 17 firms-goal',
    'link-area 115.1 27 73.3 17 firms-goal',
    'text 320 39.5 12.5 firms-goal的名称：突破2000家',
    'link-area 320 27 115.1 17 firms-goal',
    'link-area 435.1 27 73.3 17 firms-goal',
  ]);
});

test('where all would be too high, the goals without a date are signs alone, but not where it is wide', () => {
  const many = goals('smart-goal', ...Array.from({ length: 40 }, () => 'cluster-size'));
  const wordsOf = (width: number) => textsOf(placeLedger(many, layoutOf(width)).marks).join(' ');
  expect(wordsOf(420)).not.toContain('cluster-size');
  expect(wordsOf(420)).toContain('smart-goal');
  expect(wordsOf(620)).toContain('cluster-size');
});
