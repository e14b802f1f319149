import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FORK = /(?:[!=]==?\s*'(?:zh|en)'|'(?:zh|en)'\s*[!=]==?\s*[\w.]+)\s*\?(?![.?])/;
/** One of its ways is a text written there: ? '、', ? `第…`. */
const TEXT_FORK = new RegExp(`${FORK.source}\\s*['"\`]`);
/** Where each language’s own way of writing stands. */
const OWN_WAYS = ['src/domain/locale.ts', 'src/domain/punctuation.ts', 'src/domain/numbers/format-number.ts'];

const WHERE = 'what a language does by itself stands in src/domain/punctuation.ts or in its interface words';
const forked = (pattern: string, fork: RegExp) =>
  globSync(pattern, { cwd: ROOT })
    .filter((file) => !file.endsWith('.test.ts') && !OWN_WAYS.includes(file))
    .filter((file) => fork.test(readFileSync(join(ROOT, file), 'utf8')));

test('a page and its parts ask for words and punctuation, not which language they speak', () => {
  expect(globSync('src/{components,layouts,pages}/**/*.{ts,astro}', { cwd: ROOT }).length).toBeGreaterThan(250);
  expect(forked('src/{components,layouts,pages}/**/*.{ts,astro}', FORK), WHERE).toEqual([]);
});

test('a rule chooses no text of its own by the language', () => {
  expect(forked('src/{domain,library}/**/*.ts', TEXT_FORK), WHERE).toEqual([]);
});

test('a page and its parts have no Chinese words of their own', () => {
  const files = globSync('src/{components,layouts,pages,library}/**/*.{ts,astro}', { cwd: ROOT });
  const comments = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;
  expect(
    files.filter(
      (file) =>
        !file.endsWith('.test.ts') &&
        /\p{Script=Han}{2}/u.test(readFileSync(join(ROOT, file), 'utf8').replace(comments, '')),
    ),
    WHERE,
  ).toEqual([]);
});

test('a fork is seen, a comparison alone is none', () => {
  expect(FORK.test("const sign = locale === 'zh' ? '、' : ', ';")).toBe(true);
  expect(FORK.test("{'en' === lang\n  ? one : other}")).toBe(true);
  expect(FORK.test("const chinese = locale === 'zh';")).toBe(false);
  expect(TEXT_FORK.test("locale === 'zh' ? `（${day}）` : `, ${day}`")).toBe(true);
  expect(TEXT_FORK.test("locale === 'zh' ? readNumerals(text) : readEnglishNumerals(text)")).toBe(false);
});
