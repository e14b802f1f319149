import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
/** An address that goes on where a function of paths.ts has ended it; an anchor or a query does not lengthen it. */
const LENGTHENED = /\$\{(?:absoluteUrl\()?\w+Path\([^`]*?\)\}(?=[\w$/])/;

test('every address comes whole from src/paths.ts', () => {
  const files = globSync('src/**/*.{ts,astro}', { cwd: ROOT }).filter((file) => file !== 'src/paths.ts');
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => LENGTHENED.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

test('an address that is lengthened by hand is seen', () => {
  expect(LENGTHENED.test('`${embedPath(locale, slug)}v${version}/`')).toBe(true);
  expect(LENGTHENED.test('`${glossaryPath(locale)}#group-${basis}`')).toBe(false);
});
