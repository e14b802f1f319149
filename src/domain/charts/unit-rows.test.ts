import { expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import { layoutOf, marksOf } from './sample.ts';
import { sketchOf } from './sketch.ts';
import { placeUnitRows } from './unit-rows.ts';

const cells = (count: number, look: Cell['look']): Cell[] =>
  Array.from({ length: count }, (_, nth) => ({ look, leads: { number: `n${nth}` } }));
const ROWS = [
  { label: 'Reached', cells: cells(3, 'achieved') },
  { label: 'Nothing was found', cells: cells(1, 'dashed') },
];

test('squares of all rows begin at one edge, behind the names and the counts', () => {
  const { height, marks } = placeUnitRows(ROWS, layoutOf(620));
  expect(height).toBe(48);
  expect(sketchOf(marks)).toEqual([
    'text 0 14.5 Reached 14',
    'text 169.1 15.5 3 16 600 serif end',
    'box 179.1 5 10 10 achieved',
    'link-area 179.1 5 13 13 n0',
    'box 192.1 5 10 10 achieved',
    'link-area 192.1 5 13 13 n1',
    'box 205.1 5 10 10 achieved',
    'link-area 205.1 5 13 13 n2',
    'text 0 42.5 Nothing was found 14',
    'text 169.1 43.5 1 16 600 serif end',
    'outline 179.1 33 10 10 ink dashed',
    'link-area 179.1 33 13 13 n0',
  ]);
});

test('on a phone the names and counts stand above their squares', () => {
  const { height, marks } = placeUnitRows(ROWS, layoutOf(254));
  expect(height).toBe(69);
  expect(sketchOf(marks)).toEqual([
    'text 0 12.5 Reached 12.5',
    'text 254 13 3 16 600 serif end',
    'box 0 20 10 10 achieved',
    'link-area 0 20 13 13 n0',
    'box 13 20 10 10 achieved',
    'link-area 13 20 13 13 n1',
    'box 26 20 10 10 achieved',
    'link-area 26 20 13 13 n2',
    'text 0 51.5 Nothing was found 12.5',
    'text 254 52 1 16 600 serif end',
    'outline 0 59 10 10 ink dashed',
    'link-area 0 59 13 13 n0',
  ]);
});

test('squares of a long row are so small that all fit', () => {
  const { marks } = placeUnitRows([{ label: 'Goals', cells: cells(60, 'target') }], layoutOf(254));
  const boxes = marksOf('box', marks);
  expect(boxes).toHaveLength(60);
  expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBeLessThanOrEqual(254);
  expect(boxes[1]!.x).toBeCloseTo(254 / 60);
});
