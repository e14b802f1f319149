import { expect, test } from 'vitest';
import { outcomesByReading } from './outcome-rows.ts';
import { placeReadings } from './place-readings.ts';
import { layoutOf, OUTCOME_NAMES, outcomeOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const EVENT = outcomeOf('event', [], [{ asOf: '2023', value: null, unit: undefined, comparable: 'yes' }]);
const ALL = [EVENT, outcomeOf('none', ['firms-goal'], []), outcomeOf('goal', ['firms-goal'], EVENT.reports)];

test('squares stand by what was found, those of goals first, dashed where nothing was, one look for all', () => {
  const { height, marks } = placeReadings(outcomesByReading(ALL, OUTCOME_NAMES), layoutOf(620));
  expect(height).toBe(79);
  expect(sketchOf(marks)).toEqual([
    'text 0 14.5 no-date 14',
    'text 104.1 15.5 2 16 600 serif end',
    'outline 114.1 5 10 10 ink',
    'link-area 114.1 5 13 13 goal goal',
    'outline 127.1 5 10 10 ink',
    'link-area 127.1 5 13 13 event event',
    'text 0 42.5 not-found 14',
    'text 104.1 43.5 1 16 600 serif end',
    'outline 114.1 33 10 10 ink dashed',
    'link-area 114.1 33 13 13 none none',
    'text 0 74.5 chart.outcomes.dashed 12.5 soft',
  ]);
});
