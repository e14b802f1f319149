import { expect, test } from 'vitest';
import { chartRows, mentionRows, sentencesOfChart, sentencesOfNumber } from './chart-rows.ts';
import { outcomesByReading } from './outcome-rows.ts';
import { chartOf, datum, OUTCOME_NAMES, outcomeOf, sample } from './sample.ts';
import type { Chart } from './series.ts';

const words = (text: string) => ({ zh: text, en: text });
const rowsOf = (chart: Chart) => chartRows(chart).map(({ series, role, number }) => [series.en, role, number.id]);

test('a number stands under its label in the chart, else the title of its panel, else its own name', () => {
  const chart = chartOf(datum('firms', 'now', { label: words('firms now') }), datum('firms-goal', 'target'));
  expect(rowsOf(chart)).toEqual([
    ['firms now', 'now', 'firms'],
    ['name of firms-goal', 'target', 'firms-goal'],
  ]);
  const titled = { ...chart, panels: chart.panels.map((panel) => ({ ...panel, title: words('High-tech firms') })) };
  expect(rowsOf(titled).map(([series]) => series)).toEqual(['firms now', 'High-tech firms']);
});

test('the label of a difference is no name, and parts and differences have no time', () => {
  const chart = chartOf(
    ...[datum('firms-before', 'start'), datum('factories-total', 'whole'), datum('factories-added', 'part')],
    ...[datum('firms-missing', 'gap', { label: words('missing') }), datum('towns-rise', 'change')],
  );
  expect(rowsOf(chart)).toEqual([
    ['name of firms-before', 'start', 'firms-before'],
    ['name of factories-total', 'now', 'factories-total'],
    ['name of factories-added', '', 'factories-added'],
    ['firms-missing', '', 'firms-missing'],
    ['towns-rise', '', 'towns-rise'],
  ]);
});

test('what a number is multiplied by has a row of its own behind it', () => {
  const chart = chartOf(datum('cluster-size', 'target', { times: sample('cluster-count') }));
  expect(rowsOf(chart)).toEqual([
    ['name of cluster-size', 'target', 'cluster-size'],
    ['name of cluster-count', 'target', 'cluster-count'],
  ]);
});

test('of a chart that counts the report its numbers stand by themselves, goals as goals', () => {
  const counted: Chart = {
    ...chartOf(datum('smart-goal', 'now', { label: words('not said') })),
    counts: { by: 'sentence', rows: [] },
    numbers: [sample('firms'), sample('firms-goal')],
  };
  expect(rowsOf(counted)).toEqual([
    ['name of firms', 'now', 'firms'],
    ['name of firms-goal', 'target', 'firms-goal'],
  ]);
  expect(mentionRows(counted)).toEqual([]);
});

test('outcomes and stages are mentions, each under its head; what came of a goal has no status', () => {
  const outcomes = outcomesByReading([outcomeOf('railway', [], [])], OUTCOME_NAMES);
  const came: Chart = { ...chartOf(), outcomes };
  expect(mentionRows(came)).toHaveLength(1);
  expect(mentionRows(came)[0]).toMatchObject({ status: null });
  const mention = { sentence: '1.5.6', status: 'achieved', text: words('opened') } as const;
  const stages: Chart = { ...chartOf(), stages: [{ title: words('Done'), mentions: [mention] }] };
  expect(mentionRows(stages)).toEqual([{ ...mention, series: words('Done'), asOf: null, outcome: null, figure: null }]);
});

test('a derived number rests on the sentences of its operands, each once', () => {
  expect(sentencesOfNumber(sample('firms'))).toEqual(['1.4.3']);
  expect(sentencesOfNumber(sample('firms-missing'))).toEqual(['1.4.3', '4.2.1']);
  expect(sentencesOfNumber(sample('towns-rise'))).toEqual(['1.4.3']);
});

test('the sentences of a chart stand in the order of the report, each once', () => {
  const mention = { sentence: '2.1.1', status: 'achieved', text: words('opened') } as const;
  const chart: Chart = {
    ...chartOf(datum('firms-goal', 'target'), datum('firms', 'now'), datum('harvests', 'now')),
    stages: [{ title: words('Done'), mentions: [mention, mention] }],
  };
  expect(sentencesOfChart(chart)).toEqual(['1.4.3', '2.1.1', '4.2.1']);
});
