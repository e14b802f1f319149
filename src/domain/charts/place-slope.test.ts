import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeSlope } from './place-slope.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

const ends = [datum('towns-before', 'start'), datum('towns', 'now')];
const rise = datum('towns-rise', 'change', { label: { zh: '提高', en: 'up' } });

test('45.51 and 55.31 per cent stand at their heights on poles from 0 to 100 and are joined by a line', () => {
  const { marks } = placeSlope(panelOf(...ends), layoutOf(600));
  const [before, now] = marksOf('dot', marks);
  const heightOf = (share: number) => 240 - (share / 100) * 232;
  expect(before!.y).toBeCloseTo(heightOf(45.51));
  expect(now!.y).toBeCloseTo(heightOf(55.31));
  const line = marksOf('line', marks).find(({ width }) => width === 2);
  expect(line).toMatchObject({ x1: before!.x, y1: before!.y, x2: now!.x, y2: now!.y });
  expect(marksOf('bracket', marks)).toEqual([]);
});

test('the difference is in percentage points, in a bracket of its own', () => {
  const { marks } = placeSlope(panelOf(...ends, rise), layoutOf(600));
  expect(textsOf(marks).join(' ')).toContain('up 9.80 percentage points');
  expect(marksOf('bracket', marks)[0]).toMatchObject({ side: 'right' });
  expect(linksOf(marks)).toEqual(['towns-before', 'towns', 'towns-rise']);
});
