import { expect, test } from 'vitest';
import { letChunkFailuresThrough } from './patch-pagefind.ts';

test('a pagefind.js in which the place is gone stops the build', () => {
  expect(() => letChunkFailuresThrough('export const search = () => {};')).toThrow(/no longer/);
});
