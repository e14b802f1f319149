import { expect, test } from 'vitest';
import { outcomesByReading } from './outcome-rows.ts';
import { chartOf, datum, layoutOf, OUTCOME_NAMES } from './sample.ts';
import { sourceLine } from './source-line.ts';

const REPORT = 'the report to the Sixth Party Congress, 27 September 2021';
const chart = chartOf(datum('firms-goal', 'target'), datum('firms', 'now'));

test('a chart of numbers names its sentences, one of the whole report how many, one of what came of it where that stands', () => {
  const lineOf = (more: object) => sourceLine({ ...chart, ...more }, layoutOf(0));
  expect(lineOf({})).toBe(`chart.source ${REPORT} 2 1.4.3, 4.2.1`);
  expect(lineOf({ counts: { by: 'sentence', rows: [] } })).toBe(`chart.sourceAll ${REPORT} 2 2`);
  expect(lineOf({ outcomes: outcomesByReading([], OUTCOME_NAMES) })).toBe(
    `chart.sourceOutcomes ${REPORT} outcomes.title`,
  );
});
