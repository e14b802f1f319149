import { expect, test } from 'vitest';
import { editDistance, nearestWords, slipsAllowed } from './near.ts';

test('a swap of neighbours is one slip', () => {
  expect(editDistance('ornage', 'orange')).toBe(1);
  expect(editDistance([...'五型政俯'], [...'五型政府'])).toBe(1);
  expect(editDistance('', 'ab')).toBe(2);
});

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
