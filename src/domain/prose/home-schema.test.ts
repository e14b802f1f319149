import { expect, test } from 'vitest';
import { homeSchema } from './home-schema.ts';
import { MAIN_PAGES, PAGE_NAMES } from './page-names.ts';
import { pageSourcesSchema, textPageSchema } from './text-page-schema.ts';

const words = {
  title: { zh: '数字', en: 'Numbers' },
  text: { zh: '有{goals}个目标。', en: 'There are {goals} goals.' },
};
const read = (finding: object) => homeSchema.safeParse({ facts: [], findings: [finding] }).success;

test('a finding is drawn from numbers, from outcomes, or from a term that it names', () => {
  expect(read({ of: 'numbers', ...words })).toBe(true);
  expect(read({ of: 'outcomes', ...words })).toBe(true);
  expect(read({ of: 'phrase', term: 'four-bests', ...words })).toBe(true);
  expect(read({ of: 'phrase', ...words })).toBe(false);
  expect(read({ of: 'numbers', term: 'four-bests', ...words })).toBe(false);
});

test('a text on another page has no heading of its own, and a misspelt field is told', () => {
  expect(textPageSchema.safeParse({}).success).toBe(true);
  expect(textPageSchema.safeParse({ heading: 'Method' }).success).toBe(false);
  expect(pageSourcesSchema.safeParse({ 'Not a slug': {} }).success).toBe(false);
});

test('the main navigation leads to pages that there are, each once', () => {
  expect(PAGE_NAMES).toEqual(expect.arrayContaining([...MAIN_PAGES]));
  expect(new Set(MAIN_PAGES).size).toBe(MAIN_PAGES.length);
});
