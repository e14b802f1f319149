import { expect, test } from 'vitest';
import { placeWaffle } from './place-waffle.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

test('91 of a hundred cells are filled, nine stand empty', () => {
  const { marks } = placeWaffle(panelOf(datum('one-visit', 'now')), layoutOf(600));
  expect(marksOf('box', marks)).toHaveLength(91);
  expect(marksOf('outline', marks)).toHaveLength(9);
});

test('each share has a hundred cells of its own: 45.51 per cent fills 46 of them, 55.31 fills 55', () => {
  const { marks } = placeWaffle(panelOf(datum('towns-before', 'start'), datum('towns', 'now')), layoutOf(300));
  expect(marksOf('box', marks)).toHaveLength(46 + 55);
  expect(marksOf('outline', marks)).toHaveLength(54 + 45);
  expect(linksOf(marks)).toEqual(['towns-before', 'towns']);
});
