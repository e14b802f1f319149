import { expect, test } from 'vitest';
import { writeSize } from './write-size.ts';

test('a size has at most three digits before its unit, whole ones from ten on', () => {
  expect([712, 1000, 1449, 9949, 9951, 312_400, 999_499, 999_500, 2_140_000].map(writeSize)).toEqual([
    ...['712 B', '1.0 KB', '1.4 KB', '9.9 KB', '10 KB', '312 KB', '999 KB', '1.0 MB', '2.1 MB'],
  ]);
});
