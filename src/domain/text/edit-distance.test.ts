import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test('a swap of neighbours is one slip', () => {
  expect(editDistance('ornage', 'orange')).toBe(1);
  expect(editDistance([...'五型政俯'], [...'五型政府'])).toBe(1);
  expect(editDistance('', 'ab')).toBe(2);
});
