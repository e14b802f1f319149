import { expect, test } from 'vitest';
import { linkAreasOf, flatMarks, textsOf } from './mark.ts';
import { outcomeFacts, outcomeMentions, outcomesByFigure, outcomesByReading } from './outcome-rows.ts';
import { placeOutcomeFigures } from './place-outcome-figures.ts';
import { placeReadings } from './place-readings.ts';
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

test('later figures are lines of their own length, which nothing joins, as long as the goal’s axis says', () => {
  const marks = flatMarks(placeOutcomeFigures(byFigure, layoutOf(620)).marks);
  const lines = marks.flatMap((mark) => (mark.kind === 'line' && mark.width === 5 && mark.x2 > 9 ? [mark] : []));
  expect(lines.map(({ x1, y1, y2 }) => [x1, y1 === y2])).toEqual([
    [0, true],
    [0, true],
  ]);
  expect(lines[0]!.x2 / lines[1]!.x2).toBeCloseTo(1067 / 1500);
});

test('every entry is one square, alike but for the dashes where nothing was found', () => {
  const { marks } = placeReadings(byReading, layoutOf(620));
  const squares = flatMarks(marks).flatMap((mark) => (mark.kind === 'outline' && mark.width < 20 ? [mark] : []));
  expect(squares.map(({ dashed = false }) => dashed)).toEqual([false, false, false, true]);
  expect(linkAreasOf(marks).map((area) => 'outcome' in area && area.outcome)).toEqual([
    'firms',
    'part',
    'event',
    'none',
  ]);
  expect(textsOf(marks).at(-1)).toContain('chart.outcomes.asOf');
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
