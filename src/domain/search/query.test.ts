import { expect, test } from 'vitest';
import { readQuery } from './query.ts';

const KNOWN = { variants: new Map<string, string>(), syllables: new Set('wu xing zheng fu'.split(' ')) };
const read = (typed: string) => readQuery(typed, KNOWN);

test('a phrase is what was typed, without marks, and its numbers in other notations', () => {
  expect(read('“五型”政府').phrases).toEqual(read('五型政府').phrases);
  expect(read('400 billion').phrases.length).toBeGreaterThan(1);
});

test('parts are what stands between spaces, and English words that say something', () => {
  expect(read('赣深高铁 大湾区').phrases[0]!.parts).toEqual([
    [0, 4],
    [4, 7],
  ]);
  expect(read('the quality of life').phrases[0]!.parts).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('letters that are syllables are heard, and may be initials', () => {
  expect(read('wuxingzhengfu').sounds).toHaveLength(1);
  expect(read('wu3xing2zheng4fu3').sounds).toEqual(read('wu xing zheng fu').sounds);
  expect(read('wxzf').initials).not.toBeNull();
  expect(read('w x z f').initials).toEqual(read('wxzf').initials);
  expect(read('五型政府').sounds).toEqual([]);
});

test('a pasted passage is its sentences', () => {
  const { passage, phrases } = read('改革开放是决定赣州未来的“关键一招”。要坚持向改革要动力，向开放要活力。');
  expect(passage).toBe(true);
  expect(phrases).toHaveLength(2);
});

test('the number of a heading or of a list ends no sentence', () => {
  const heading = 'III. Act vigorously to double and upgrade industry, and build a modern industrial system';
  expect(read(heading).passage).toBe(false);
  const list = '1. 改革开放是决定赣州未来的“关键一招”。\n2. 要坚持向改革要动力，向开放要活力。';
  expect(read(list).phrases).toHaveLength(2);
});

test('hostile input is only letters or nothing', () => {
  for (const typed of [
    '',
    ' ',
    '！？。',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '\ud800',
    '%E0%A4%A',
    '.*+?^${}()|[]\\',
    '\u0000\u0007',
    '😀',
    '\u202e\u200f',
  ]) {
    expect(() => read(typed)).not.toThrow();
  }
  expect(read('！？。😀').phrases).toEqual([]);
  const long = read('改革'.repeat(5000));
  expect(long.phrases[0]!.tokens.length).toBeLessThanOrEqual(200);
});
