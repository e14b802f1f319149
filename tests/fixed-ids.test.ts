import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXED_IDS } from '../src/domain/site/fixed-ids.ts';

test('the ids that pages write out are those that no entry of the content may have', () => {
  const written = globSync('src/**/*.astro').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!),
  );
  expect([...new Set(written)].sort()).toEqual([...FIXED_IDS].sort());
});
