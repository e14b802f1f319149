import { expect, test } from 'vitest';
import { outcomeOf } from '../charts/sample.ts';
import { latestFigure } from './latest-figure.ts';

const report = (asOf: string, value: number | null) => ({ asOf, value, unit: 'yuan', comparable: 'yes' as const });

test('the latest of several figures stands beside the reading', () => {
  const outcome = outcomeOf('economy', [], [report('2022', 1), report('2024', 2), report('2025', null)]);
  expect(latestFigure(outcome)?.asOf).toBe('2024');
});

test('where measures differ, sources contradict each other or nothing can be compared no figure stands alone', () => {
  const outcome = outcomeOf('zones', [], [report('2024', 2)]);
  for (const reading of ['other-measure', 'sources-differ', 'no-measure', 'took-place'] as const) {
    expect(latestFigure({ ...outcome, reading })).toBe(null);
  }
  expect(latestFigure(outcomeOf('rank', [], []))).toBe(null);
});

test('a figure stands by itself where it reached the goal, is below or before it, or no date was set', () => {
  const outcome = outcomeOf('zones', [], [report('2024', 2)]);
  for (const reading of ['reached', 'before-due', 'below-at-due', 'no-date'] as const) {
    expect(latestFigure({ ...outcome, reading })?.value).toBe(2);
  }
  expect(
    latestFigure({ ...outcome, reports: [report('2025', null)].map((one) => ({ ...outcome.reports[0]!, ...one })) }),
  ).toBe(null);
});
