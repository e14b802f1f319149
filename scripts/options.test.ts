import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readChapter, readOptions } from './options.ts';

let said: string[] = [];
beforeEach(() => {
  said = [];
  const say = (text: string) => void said.push(text);
  vi.spyOn(console, 'error').mockImplementation(say);
  vi.spyOn(console, 'log').mockImplementation(say);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ends with ${code ?? 0}`);
  });
});
afterEach(() => void vi.restoreAllMocks());

const read = (...args: string[]) =>
  readOptions('npm run it -- [--chapter 5]', { chapter: { type: 'string' } }, args).chapter;

test('an option is read in both ways of writing it', () => {
  expect([read('--chapter', '5'), read('--chapter=5'), read()]).toEqual(['5', '5', undefined]);
});

test('an option without its value, one that is not known and a word too many end the command with how to write it', () => {
  for (const args of [['--chapter'], ['--chaptre', '5'], ['5']]) {
    expect(() => read(...args)).toThrow('ends with 2');
    expect(said.at(-1)).toMatch(/\nnpm run it -- \[--chapter 5\]$/);
  }
  expect(() => read('--help')).toThrow('ends with 0');
});

test('a chapter that the report lacks ends the command and is told which there are', () => {
  const report = [{ number: 0 }, { number: 1 }, { number: 5 }];
  expect([undefined, '0', '5', '05'].map((text) => readChapter(text, report))).toEqual([undefined, 0, 5, 5]);
  for (const text of ['', '55', 'x', '1.5']) {
    expect(() => readChapter(text, report)).toThrow('ends with 2');
    expect(said.at(-1)).toBe(`--chapter is “${text}”; the report has the chapters 0, 1, 5`);
  }
});

test('no command looks its options up by hand', () => {
  const scripts = globSync('*.ts', { cwd: import.meta.dirname }).filter((name) => !name.endsWith('.test.ts'));
  expect(scripts.length).toBeGreaterThan(10);
  const byHand = scripts.filter((name) =>
    /argv(?!\.slice\(2\))/.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
  );
  expect(byHand).toEqual([]);
});
