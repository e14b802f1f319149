import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FORK = /(?:[!=]==?\s*'(?:zh|en)'|'(?:zh|en)'\s*[!=]==?\s*[\w.]+)\s*\?(?![.?])/;

test('a component asks for words and punctuation, not which language it speaks', () => {
  const files = globSync('src/{components,layouts}/**/*.{ts,astro}', { cwd: ROOT });
  expect(files.length).toBeGreaterThan(200);
  expect(
    files.filter((file) => FORK.test(readFileSync(join(ROOT, file), 'utf8'))),
    'what a language does by itself stands in src/domain/punctuation.ts or in its interface words',
  ).toEqual([]);
});

test('a fork is seen, a comparison alone is none', () => {
  expect(FORK.test("const sign = locale === 'zh' ? '、' : ', ';")).toBe(true);
  expect(FORK.test("{'en' === lang\n  ? one : other}")).toBe(true);
  expect(FORK.test("const chinese = locale === 'zh';")).toBe(false);
});
