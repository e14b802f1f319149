import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeUnits } from './place-units.ts';
import { datum, layoutOf, marksOf, panelOf, sample } from './sample.ts';

const large = datum('large-cluster-size', 'target', { times: sample('large-cluster-count') });
const open = datum('cluster-size', 'target', { times: sample('cluster-count') });

test('five clusters of 200 billion are five squares; N of 50 billion fade out, with areas to the same scale', () => {
  const { marks } = placeUnits(panelOf(large, open), layoutOf(600));
  const boxes = marksOf('box', marks);
  const [fives, fading] = [boxes.slice(0, 5), boxes.slice(5)];
  expect(fives.every(({ fade }) => fade === undefined)).toBe(true);
  expect(fading.map(({ fade }) => fade)).toEqual([1, 0.75, 0.5, 0.3, 0.15]);
  expect((fives[0]!.width / fading[0]!.width) ** 2).toBeCloseTo(200 / 50);
  expect(textsOf(marks)).toEqual(expect.arrayContaining(['5 × 200 billion yuan', 'N × 50 billion yuan', 'N']));
});

test('what is not counted is one square', () => {
  expect(marksOf('box', placeUnits(panelOf(datum('gdp', 'now')), layoutOf(300)).marks)).toHaveLength(1);
});
