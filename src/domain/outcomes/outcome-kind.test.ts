import { expect, test } from 'vitest';
import { sample } from '../charts/sample.ts';
import { kindOfOutcome } from './outcome-kind.ts';

test('突破2000家 is a goal, 有望突破4000亿元 a forecast, a railway a project', () => {
  expect(kindOfOutcome({ numbers: [sample('firms-goal')] })).toBe('goal');
  expect(kindOfOutcome({ numbers: [sample('gdp')] })).toBe('forecast');
  expect(kindOfOutcome({ numbers: [] })).toBe('project');
});

test('one goal among other numbers makes a goal', () => {
  expect(kindOfOutcome({ numbers: [sample('gdp'), sample('economy-goal')] })).toBe('goal');
});
