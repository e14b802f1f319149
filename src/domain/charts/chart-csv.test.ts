import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { chartCsv } from './chart-csv.ts';
import { outcomesByFigure } from './outcome-rows.ts';
import { chartOf, datum, OUTCOME_NAMES, outcomeOf, sample } from './sample.ts';
import type { Chart } from './series.ts';

const chart = chartOf(
  datum('factories-before', 'part', { label: { zh: '原有', en: 'Before' } }),
  datum('firms-goal', 'target'),
  datum('rise', 'change', { label: { zh: '前进', en: 'up' } }),
  datum('cluster-size', 'target', { times: sample('cluster-count') }),
);
const linesOf = (of: Chart) =>
  csvParse(
    chartCsv(of, (id) => ({ zh: `句${id}`, en: id === '1.4.3' ? null : `Sentence ${id}`, url: `#s${id}` })).slice(1),
  );

test('a line for each number, the count of squares too; an open N has no value', () => {
  expect(linesOf(chart).map(({ series_en, value }) => [series_en, value])).toEqual([
    ['Before', '1188'],
    ['name of firms-goal', '2000'],
    ['name of rise', '35'],
    ['name of cluster-size', '50000000000'],
    ['name of cluster-count', ''],
  ]);
});

test('parts and changes stand at no time, what is worked out is marked, a sentence has its anchor', () => {
  expect(linesOf(chart).map(({ role, derived }) => [role, derived])).toEqual([
    ['', 'yes'],
    ['target', 'no'],
    ['', 'no'],
    ['target', 'no'],
    ['target', 'no'],
  ]);
  expect(linesOf(chart)[1]).toMatchObject({
    time: '2026',
    time_kind: 'by',
    sentence_id: '4.2.1',
    sentence_anchor: 's4.2.1',
  });
});

test('a goal keeps the word that hedges it and the words of its time, and says that the year was worked out', () => {
  expect(linesOf(chart)[1]).toMatchObject({
    ...{ commitment: 'aim', hedge_zh: '力争', hedge_en: 'aim' },
    ...{ time_words_zh: '五年内', time_words_en: 'within five years', time_derived: 'yes' },
  });
  expect(linesOf(chart)[3]).toMatchObject({ commitment: 'flat', hedge_zh: '', time_words_zh: '', time_derived: '' });
  expect(linesOf(chart)[0]).toMatchObject({ commitment: '', hedge_zh: '' });
});

test('beside the plain value stands the one that each language writes, with its unit', () => {
  expect(linesOf(chart)[3]).toMatchObject({
    value_zh: '500',
    unit_zh: '亿元',
    value_en: '50',
    unit_en: 'billion yuan',
  });
  expect(linesOf(chart)[1]).toMatchObject({
    value_zh: '2000',
    unit_zh: '家',
    value_en: '2000',
    unit_en: 'enterprises',
  });
});

test('an empty value says why it is empty', () => {
  expect(linesOf(chart)[4]).toMatchObject({
    value: '',
    value_zh: '',
    no_value_zh: 'N没有定数。',
    no_value_en: 'N is left open.',
  });
  expect(linesOf(chart)[3]).toMatchObject({ no_value_zh: '', no_value_en: '' });
});

test('what is worked out from several sentences lists them all, with what is translated of them', () => {
  const missing = linesOf(chartOf(datum('firms-missing', 'gap')))[0]!;
  expect(missing).toMatchObject({
    ...{ value: '893', derived: 'yes', status: 'derived' },
    ...{ sentence_id: '1.4.3 4.2.1', sentence_anchor: 's1.4.3 s4.2.1', sentence_url: '#s1.4.3 #s4.2.1' },
    ...{ sentence_zh: '句1.4.3 句4.2.1', sentence_en: ' Sentence 4.2.1' },
  });
});

test('the word before a figure stands beside it, and whether it makes the figure a rough one', () => {
  const [people, rank] = linesOf(chartOf(datum('city-people', 'now'), datum('rank', 'now')));
  expect(people).toMatchObject({ bound: 'below', approx: 'no', qualifier_zh: '近', qualifier_en: 'nearly' });
  expect(rank).toMatchObject({ bound: 'stated', approx: 'no', qualifier_zh: '', qualifier_en: '' });
});

test('a later figure has value, unit and source, and the entry of the outcomes that its goal has too', () => {
  const later = { asOf: '2021', value: 1067, unit: 'enterprises', comparable: 'yes' } as const;
  const firms = outcomeOf('firms', ['firms-goal'], [later]);
  const addressed = firms.reports.map((report) => ({
    ...report,
    source: { ...report.source, url: 'https://example.org/' },
  }));
  const outcomes = outcomesByFigure(
    [{ ...firms, reports: addressed }, outcomeOf('none', ['smart-goal'], [])],
    OUTCOME_NAMES,
  );
  const lines = linesOf({ ...chartOf(), outcomes, numbers: [sample('firms-goal')] });
  expect(
    lines.map(({ role, value, unit, time, outcome, source_url }) => [role, value, unit, time, outcome, source_url]),
  ).toEqual([
    ['target', '2000', 'enterprises', '2026', 'firms', ''],
    ['later', '1067', 'enterprises', '2021', 'firms', 'https://example.org/'],
    ['', '', '', '', 'none', ''],
  ]);
});

test('what is said without a number has its words, its status and its sentence, and no column of a number', () => {
  const mention = { sentence: '1.5.6', status: 'achieved', text: { zh: '已通车', en: 'opened' } } as const;
  const title = { zh: '已完成', en: 'Done' };
  const [line, ...more] = linesOf({ ...chartOf(), stages: [{ title, mentions: [mention] }] });
  expect(more).toEqual([]);
  const said = Object.fromEntries(Object.entries(line!).filter(([, cell]) => cell !== ''));
  expect(said).toEqual({
    ...{ chart: 'firms', series_zh: '已完成', series_en: 'Done', says_zh: '已通车', says_en: 'opened' },
    ...{ status: 'achieved', derived: 'no', sentence_id: '1.5.6', sentence_anchor: 's1.5.6' },
    ...{ sentence_zh: '句1.5.6', sentence_en: 'Sentence 1.5.6', sentence_url: '#s1.5.6' },
  });
});
