import { expect, test } from 'vitest';
import { americanSpelling } from './spelling.ts';

test.each([
  ['labour', 'labor'],
  ['centre', 'center'],
  ['kilometres', 'kilometers'],
  ['modernisation', 'modernization'],
  ['specialised', 'specialized'],
  ['defence', 'defense'],
  ['labelled', 'labeled'],
  ['programme', 'program'],
  ['skilful', 'skillful'],
])('%s is %s', (british, american) => {
  expect(americanSpelling(british)).toBe(american);
  expect(americanSpelling(american)).toBe(american);
});

test('short words that only look alike stay apart', () => {
  expect(['four', 'hour', 'our', 'rise', 'wise', 'acre'].map(americanSpelling)).toEqual([
    'four',
    'hour',
    'our',
    'rise',
    'wise',
    'acre',
  ]);
});
