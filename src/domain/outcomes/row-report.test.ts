import { expect, test } from 'vitest';
import { outcomeOf } from '../charts/sample.ts';
import { rowReport } from './row-report.ts';

const report = (asOf: string, value: number | null) => ({ asOf, value, unit: 'yuan', comparable: 'yes' as const });

test('the latest of several figures stands beside the reading', () => {
  const outcome = outcomeOf('economy', [], [report('2022', 1), report('2024', 2), report('2025', null)]);
  expect(rowReport(outcome)?.asOf).toBe('2024');
});

test('where measures differ, sources contradict each other or nothing can be compared no figure stands alone', () => {
  const outcome = outcomeOf('zones', [], [report('2024', 2)]);
  for (const reading of ['other-measure', 'sources-differ', 'no-measure', 'took-place'] as const) {
    expect(rowReport({ ...outcome, reading })).toBe(null);
  }
  expect(rowReport(outcomeOf('rank', [], []))).toBe(null);
});

test('a figure stands by itself where it reached the goal, is below or before it, or no date was set', () => {
  const outcome = outcomeOf('zones', [], [report('2024', 2)]);
  for (const reading of ['reached', 'before-due', 'below-at-due', 'no-date'] as const) {
    expect(rowReport({ ...outcome, reading })?.value).toBe(2);
  }
  expect(
    rowReport({ ...outcome, reports: [report('2025', null)].map((one) => ({ ...outcome.reports[0]!, ...one })) }),
  ).toBe(null);
});

test('what happened stands in the row where a report says so in a few words, whatever else was reported', () => {
  const outcome = outcomeOf('railway', [], [report('2022-12-30', null), report('2024', 2)]);
  const event = { zh: '开通', en: 'opened' };
  const reports = [{ ...outcome.reports[0]!, event }, outcome.reports[1]!];
  expect(rowReport({ reading: 'took-place', reports })?.asOf).toBe('2022-12-30');
});
