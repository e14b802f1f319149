import { expect, test } from 'vitest';
import { homeSchema } from './home-schema.ts';

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
