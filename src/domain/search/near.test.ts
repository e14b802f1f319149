import { expect, test } from 'vitest';
import { nearestWords, slipsAllowed } from './near.ts';

test('short words are forgiven nothing, long ones two slips', () => {
  expect(nearestWords('ornages', ['oranges', 'ranges', 'pages'])).toEqual(['oranges']);
  expect(nearestWords('wxzf', ['wxzg'])).toEqual([]);
  expect(nearestWords('goverment', ['government', 'governments'])).toEqual(['government']);
  expect(nearestWords('bitcoin', ['between', 'coins', 'station'])).toEqual([]);
});

test('two characters are never near two others', () => {
  expect(slipsAllowed(2)).toBe(0);
  expect(slipsAllowed(4)).toBe(1);
});
