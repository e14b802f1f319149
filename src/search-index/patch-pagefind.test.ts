import { expect, test } from 'vitest';
import { letFailuresThrough } from './patch-pagefind.ts';

test('a pagefind.js in which the place is gone stops the build', () => {
  expect(() => letFailuresThrough('export const search = () => {};')).toThrow(/no longer/);
});
