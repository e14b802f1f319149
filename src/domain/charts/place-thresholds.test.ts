import { expect, test } from 'vitest';
import { placeThresholds } from './place-thresholds.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

test('a floor begins at 100,000 yuan and fades out to the right, for every village lies above it', () => {
  const { marks } = placeThresholds(panelOf(datum('village-floor', 'now')), layoutOf(320));
  expect(marksOf('fading', marks)[0]).toMatchObject({ x: 200, width: 120, status: 'achieved' });
  expect(marksOf('box', marks)).toEqual([]);
  expect(linksOf(marks)).toEqual(['village-floor']);
});
