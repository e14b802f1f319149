import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { outcomeFacts, outcomeMentions, outcomesByFigure, outcomesByReading } from './outcome-rows.ts';
import { placeOutcomeFigures } from './place-outcome-figures.ts';
import { layoutOf, OUTCOME_NAMES, outcomeOf } from './sample.ts';

const figure = (asOf: string, value: number, comparable: 'yes' | 'partly' | 'no' = 'yes') =>
  ({ asOf, value, unit: 'enterprises', comparable }) as const;
const FIRMS = outcomeOf(
  'firms',
  ['firms-goal'],
  [figure('2021', 1067), figure('2023', 1500), figure('2024', 77, 'no')],
);
const PART = outcomeOf('part', ['firms-goal'], [figure('2023', 300, 'partly')]);
const NONE = outcomeOf('none', ['firms-goal'], []);
const EVENT = outcomeOf('event', [], [{ asOf: '2023', value: null, unit: undefined, comparable: 'yes' }]);
const ALL = [FIRMS, PART, NONE, EVENT];
const byFigure = outcomesByFigure(ALL, OUTCOME_NAMES);
const byReading = outcomesByReading(ALL, OUTCOME_NAMES);

test('only a figure of the goal’s own measure stands beside it; the others are named without one', () => {
  expect(byFigure.rows.map(({ goal, later }) => [goal.id, later.map(({ value }) => value)])).toEqual([
    ['firms-goal', [1067, 1500]],
  ]);
  const texts = textsOf(placeOutcomeFigures(byFigure, layoutOf(620)).marks).join(' ');
  expect(texts).toMatch(/1,067 enterprises/);
  expect(texts).toMatch(/compared 1 other 1 none 1/);
  expect(texts).not.toMatch(/\b(300|77)\b/);
});

test('the texts of a chart count what it draws, and its table lists it', () => {
  expect(outcomeFacts(ALL, OUTCOME_NAMES)).toEqual({
    ...{ entries: 4, numbered: 3, named: 1, found: 3 },
    ...{ compared: 1, incomparable: 1, none: 1 },
  });
  expect(outcomeMentions(byFigure).map(({ series, text, asOf }) => [series.en, text.en, asOf])).toEqual([
    ['firms', '1,067 enterprises', '2021'],
    ['firms', '1,500 enterprises', '2023'],
    ['other', 'part', null],
    ['none', 'none', null],
  ]);
  expect(outcomeMentions(byReading).length).toBe(4);
});
