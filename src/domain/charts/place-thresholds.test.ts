import { expect, test } from 'vitest';
import { placeThresholds } from './place-thresholds.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

test('a floor is a tick at 100,000 yuan with an arrow onward, for every village lies above it', () => {
  const { marks } = placeThresholds(panelOf(datum('village-floor', 'now')), layoutOf(308));
  expect(marksOf('end-tick', marks)[0]).toMatchObject({ x: 200, says: 'floor' });
  expect(marksOf('arrow', marks)[0]).toMatchObject({ x1: 201, x2: 306, status: 'achieved' });
  expect(marksOf('box', marks)).toEqual([]);
  expect(linksOf(marks)).toEqual(['village-floor']);
});
