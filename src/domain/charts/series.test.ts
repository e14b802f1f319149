import { expect, test } from 'vitest';
import type { ChartEntry } from './chart-schema.ts';
import { SAMPLES } from './sample.ts';
import { joinCharts, statusesOf } from './series.ts';

const text = { zh: '问', en: 'ask' };
const common = { title: text, shows: text, not: text, subject: 'economy', chapter: 1 };
const bars = (slug: string, numbers: string[], scaleWith?: string): ChartEntry => ({
  ...{ ...common, slug, form: 'bars', scaleWith },
  panels: [{ items: numbers.map((number) => ({ number, role: 'now' })) }],
});
const join = (...entries: ChartEntry[]) =>
  joinCharts({
    entries,
    numbers: new Map(SAMPLES),
    chapters: [0, 1, 4].map((number) => ({ number, title: text })),
    bounds: { above: text } as Parameters<typeof joinCharts>[0]['bounds'],
  });

test('a chart has its numbers, each once, in the order of the picture', () => {
  const [chart] = join(bars('firms', ['firms-goal', 'firms', 'firms-goal']));
  expect(chart!.numbers.map(({ id }) => id)).toEqual(['firms-goal', 'firms']);
  expect(chart!.panels[0]!.data.map(({ number }) => number.value)).toEqual([2000, 1107, 2000]);
  expect(chart!.scaleTo).toBeNull();
  expect(statusesOf(chart!)).toEqual(['achieved', 'target']);
});

test('a panel is drawn as its chart is, unless it says otherwise', () => {
  const entry = bars('firms', ['firms']);
  if (entry.form === 'counts') throw new Error('no chart of counts');
  const [chart] = join({ ...entry, panels: [...entry.panels, { form: 'table', items: entry.panels[0]!.items }] });
  expect(chart!.panels.map(({ form }) => form)).toEqual(['bars', 'table']);
});

test('two charts with one scale both reach to the greatest value of the two', () => {
  const charts = join(bars('today', ['firms'], 'goal'), bars('goal', ['firms-goal']), bars('alone', ['firms-before']));
  expect(charts.map(({ scaleTo }) => scaleTo)).toEqual([2000, 2000, null]);
});

test('a chart of counts has a cell for each stated number, results first, and no row for a bound that no number has', () => {
  const [byChapter, byBound] = join(
    { ...common, slug: 'where', form: 'counts', by: 'chapter' },
    { ...common, slug: 'how', form: 'counts', by: 'bound' },
  );
  const stated = [...SAMPLES.values()].filter(({ derivation }) => derivation === null);
  expect(byChapter!.numbers).toEqual(stated);
  expect(byChapter!.counts!.rows.map(({ key, numbers }) => [key, numbers.length > 0])).toEqual([
    ['0', false],
    ['1', true],
    ['4', true],
  ]);
  expect(byChapter!.counts!.rows.flatMap(({ numbers }) => numbers)).toHaveLength(stated.length);
  expect(byBound!.counts!.rows.map(({ key }) => key)).not.toContain('at-least');
  const above = byBound!.counts!.rows.find(({ key }) => key === 'above')!;
  expect(above.numbers.map(({ status }) => status)).toEqual(['achieved', 'achieved', 'expected', 'target']);
});

test('a number or a partner that does not exist stops the join', () => {
  expect(() => join(bars('firms', ['frims']))).toThrow('content/charts/firms.yaml: there is no number frims');
  expect(() => join(bars('firms', ['firms'], 'goals'))).toThrow('content/charts/firms.yaml: there is no chart goals');
});
