import { expect, test } from 'vitest';
import { uiSchema } from './ui-schema.ts';

const keys = Object.keys(uiSchema.shape);
const words = (change: Record<string, string> = {}) => ({
  ...Object.fromEntries(keys.map((key) => [key, '章节'])),
  ...change,
});
const wrongIn = (file: object) =>
  uiSchema.safeParse(file).error?.issues.map((issue) => ('keys' in issue ? issue.keys : issue.path).join());

test('a language has every word of the interface', () => {
  expect(wrongIn(words())).toBe(undefined);
  const without = Object.entries(words()).filter(([key]) => key !== 'nav.chapters');
  expect(wrongIn(Object.fromEntries(without))).toEqual(['nav.chapters']);
});

test('a word that no page asks for, or that is empty, is told', () => {
  expect(wrongIn(words({ 'nav.kapitel': 'Kapitel' }))).toEqual(['nav.kapitel']);
  expect(wrongIn(words({ 'nav.chapters': ' ' }))).toEqual(['nav.chapters']);
});

test('a key is a room and a name, which is the word’s way into the page', () => {
  expect(keys.filter((key) => !/^[a-z][\w-]*(\.[a-z0-9][\w-]*)+$/i.test(key))).toEqual([]);
});
