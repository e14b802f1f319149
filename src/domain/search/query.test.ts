import { expect, test } from 'vitest';
import { readQuery } from './query.ts';
import { initialsToken, syllableToken, tokenOf } from './tokens.ts';

const KNOWN = { variants: new Map<string, string>(), syllables: new Set('wu xing zheng fu xi an xian'.split(' ')) };
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
  const asked = (typed: string) => read(typed).phrases[0]!.parts.map(([from]) => typed.split(' ')[from]);
  for (const verb of ['does', 'did']) expect(asked(`where ${verb} it rank by gdp`)).toEqual(['rank', 'gdp']);
  expect(asked('how many has it had')).toEqual(['many']);
});

test('a part runs over quotation marks and signs, and ends at a space and between Chinese and letters', () => {
  const parts = (typed: string) => read(typed).phrases[0]!.parts.map(([from, to]) => to - from);
  expect(parts('“五型”政府')).toEqual([4]);
  expect(parts('“五型”“政府”')).toEqual([4]);
  expect(parts('五型 “政府”')).toEqual([2, 2]);
  expect(parts('五型” 政府')).toEqual([2, 2]);
  expect(parts('five“type”')).toEqual([1, 1]);
  expect(parts('占GDP比重')).toEqual([1, 1, 2]);
});

test('a number keeps its per cent and its magnitude', () => {
  const parts = (typed: string) => read(typed).phrases[0]!.parts.map(([from, to]) => to - from);
  for (const typed of ['8 %', '8 per cent', '400 billion', '4 thousand', '2 trillion'])
    expect(parts(typed), typed).toEqual([2]);
  for (const typed of ['1 +', '4 billionaires', '4 multimillion', 'several billion'])
    expect(parts(typed), typed).toEqual([1, 1]);
});

test('letters that are syllables are heard, and may be initials', () => {
  expect(read('wuxingzhengfu').sounds).toHaveLength(1);
  expect(read('wu3xing2zheng4fu3').sounds).toEqual(read('wu xing zheng fu').sounds);
  expect(read('wxzf').initials).not.toBeNull();
  expect(read('w x z f').initials).toEqual(read('wxzf').initials);
  expect(read('wu3xing').sounds).toEqual([]);
  expect(read('五型政府').sounds).toEqual([]);
});

test('numbers and names such as 5G stand among syllables as they are written', () => {
  const five = tokenOf({ kind: 'number', value: '5' });
  expect(read('fu 5').sounds).toEqual([{ tokens: [syllableToken('fu'), five], parts: [] }]);
  expect(read('5g fu').sounds).toEqual([
    { tokens: [tokenOf({ kind: 'word', value: '5g' }), syllableToken('fu')], parts: [] },
  ]);
});

test('letters are cut into syllables in at most eight ways, and not in a long text', () => {
  expect(read('xian xian xian xian').sounds).toHaveLength(8);
  expect(read('fu '.repeat(40)).sounds).toHaveLength(1);
  expect(read('fu '.repeat(41)).sounds).toEqual([]);
});

test('initials are two to twelve letters, in one row or one by one', () => {
  for (const typed of ['wx', 'w x z f', 'abcdefghijkl']) expect(read(typed).initials, typed).not.toBeNull();
  for (const typed of ['w', 'wu xing', 'w xing', 'abcdefghijklm', 'wx1', '赣', '赣w'])
    expect(read(typed).initials, typed).toBeNull();
});

test('the whole of a reading is four to eighty letters, digits among them', () => {
  expect(read('wu 5g').reading).toBe(initialsToken('wu5g'));
  expect(read('a'.repeat(80)).reading).not.toBeNull();
  for (const typed of ['wxz', 'a'.repeat(81), '4000', '五型zhengfu', 'zhengfu五型'])
    expect(read(typed).reading, typed).toBeNull();
});

test('a pasted passage is its sentences', () => {
  const { passage, phrases } = read('改革开放是决定赣州未来的“关键一招”。要坚持向改革要动力，向开放要活力。');
  expect(passage).toBe(true);
  expect(phrases).toHaveLength(2);
  expect(phrases.map(({ parts }) => parts)).toEqual([[], []]);
});

test('sentences end behind their closing quotation mark', () => {
  const lengths = (typed: string) => read(typed).phrases.map(({ tokens }) => tokens.length);
  expect(lengths('他说：“要深化改革开放。”会议要求加大改革力度。')).toEqual([9, 10]);
  expect(lengths('Reform goes on. “Opening up goes on too.” The city of Ganzhou grows.')).toEqual([3, 5, 5]);
});

test('up to twelve characters are a phrase, whatever stops stand in them', () => {
  expect(read('深化改革开放。加大改革力度。').passage).toBe(false);
  expect(read('深化改革开放。加大改革的力度。').passage).toBe(true);
});

test('of a pasted page forty sentences are looked for, and two hundred characters of each', () => {
  expect(read('深化改革开放。'.repeat(50)).phrases).toHaveLength(40);
  const { phrases } = read(`${'改革'.repeat(150)}。深化改革开放。`);
  expect(phrases.map(({ tokens }) => tokens.length)).toEqual([200, 6]);
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
  expect(read('！？。😀')).toEqual({
    ...{ text: '！？。😀', phrases: [], passage: false, sounds: [] },
    ...{ initials: null, reading: null, elements: [] },
  });
  const long = read('改革'.repeat(5000));
  expect(long.phrases[0]!.tokens).toHaveLength(200);
  expect(long.elements).toHaveLength(5000);
});
