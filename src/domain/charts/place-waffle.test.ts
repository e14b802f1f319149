import { expect, test } from 'vitest';
import { placeWaffle } from './place-waffle.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

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
