import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeWholes } from './place-wholes.ts';
import { datum, layoutOf, marksOf, panelOf } from './sample.ts';

test('more than 50 per cent fills more than half of its own whole, which ends at 100', () => {
  const { marks } = placeWholes(panelOf(datum('tertiary-share', 'now')), layoutOf(601));
  expect(marksOf('box', marks)).toEqual([expect.objectContaining({ x: 0, width: 300, open: true })]);
  expect(textsOf(marks).slice(-3)).toEqual(['0', '50%', '100%']);
});
