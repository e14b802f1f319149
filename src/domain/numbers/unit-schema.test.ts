import { expect, test } from 'vitest';
import { UNITS } from './sample-numbers.ts';
import { unitName, unitsSchema } from './unit-schema.ts';

test('a unit is called by its own name, else by what follows a figure', () => {
  const [enterprises, rank] = UNITS;
  expect([unitName(enterprises!, 'zh'), unitName(enterprises!, 'en')]).toEqual(['家', 'enterprises']);
  expect([unitName(rank!, 'zh'), unitName(rank!, 'en')]).toEqual(['名次', 'rank']);
});

test('the units stand in the order of the file, each with its key as id', () => {
  expect(UNITS.map(({ id }) => id)).toEqual(['enterprises', 'rank']);
});

test('a unit without its English plural is refused', () => {
  expect(unitsSchema.safeParse({ mu: { zh: '亩', en: { one: 'mu' } } }).success).toBe(false);
});
