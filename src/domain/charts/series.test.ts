import { expect, test } from 'vitest';
import type { Bilingual } from '../locale.ts';
import { COMMITMENTS, type Commitment } from '../numbers/status.ts';
import type { ChartEntry, PanelEntry } from './chart-schema.ts';
import { OUTCOME_NAMES, SAMPLES } from './sample.ts';
import { joinCharts, statusesOf } from './series.ts';

const text = { zh: '问', en: 'ask' };
const common = { title: text, shows: text, not: text, subject: 'economy', chapter: 1 };
const bars = (slug: string, ...panels: string[][]): PanelEntry & { slug: string } => ({
  ...{ ...common, slug, form: 'bars' },
  panels: panels.map((numbers) => ({ items: numbers.map((number) => ({ number, role: 'now' })) })),
});
const commitments = Object.fromEntries(COMMITMENTS.map((name) => [name, { zh: name, en: name }])) as Record<
  Commitment,
  Bilingual
>;
const CHAPTERS = [
  { number: 0, title: text, sentences: ['0.1.1'] },
  { number: 1, title: text, sentences: ['1.4.2', '1.4.3'] },
  { number: 4, title: text, sentences: ['4.2.1'] },
];
const outcomes = { all: [], names: OUTCOME_NAMES };
const join = (...entries: ChartEntry[]) =>
  joinCharts({ entries, numbers: new Map(SAMPLES), chapters: CHAPTERS, places: [], commitments, outcomes });

test('a chart has its numbers, each once, in the order of the picture', () => {
  const [chart] = join(bars('firms', ['firms-goal', 'firms', 'firms-goal']));
  expect(chart!.numbers.map(({ id }) => id)).toEqual(['firms-goal', 'firms']);
  expect(chart!.panels[0]!.data.map(({ number }) => number.value)).toEqual([2000, 1107, 2000]);
  expect(chart!.sharing).toBeNull();
  expect(statusesOf(chart!)).toEqual(['achieved', 'target']);
});

test('a panel is drawn as its chart is, unless it says otherwise', () => {
  const entry = bars('firms', ['firms'], ['firms']);
  const [chart] = join({ ...entry, panels: [entry.panels[0]!, { ...entry.panels[1]!, form: 'figures' }] });
  expect(chart!.panels.map(({ form }) => form)).toEqual(['bars', 'figures']);
});

test('panels of one scale know what stands on it', () => {
  const entry = bars('firms', ['firms'], ['firms-goal']);
  const [shared, own] = join({ ...entry, oneScale: true }, entry);
  expect(shared!.sharing!.map(({ number }) => number.id)).toEqual(['firms', 'firms-goal']);
  expect(own!.sharing).toBeNull();
});

test('a sentence with a goal is wanted, another with a number is past, the rest hold none; the texts name how many', () => {
  const shows = { zh: '{sentences}句中有{numbered}句', en: '{numbered} of {sentences}, {wanted} wanted' };
  const [chart] = join({ ...common, shows, slug: 'where', form: 'counts', by: 'sentence' });
  const { counts } = chart!;
  if (counts?.by !== 'sentence') throw new Error('counted otherwise');
  expect(counts.rows.map(({ sentences }) => sentences.map(({ holds }) => holds))).toEqual([
    ['none'],
    ['none', 'past'],
    ['goal'],
  ]);
  expect(chart!.shows).toEqual({ zh: '4句中有2句', en: '2 of 4, 1 wanted' });
});

test('goals stand by the word that binds them, with a date and without; a word that binds none has no row', () => {
  const [chart] = join({ ...common, slug: 'how', form: 'counts', by: 'commitment' });
  const { counts } = chart!;
  if (counts?.by !== 'commitment') throw new Error('counted otherwise');
  const ids = (numbers: { id: string }[]) => numbers.map(({ id }) => id);
  expect(counts.rows.map(({ label, dated, undated }) => [label.en, ids(dated), ids(undated)])).toEqual([
    ['flat', ['smart-goal'], ['cluster-size', 'cluster-count', 'large-cluster-size', 'large-cluster-count']],
    ['aim', ['firms-goal'], []],
    ['towards', ['economy-goal'], []],
  ]);
});

test('a number that does not exist stops the join', () => {
  expect(() => join(bars('firms', ['frims']))).toThrow('content/charts/firms.yaml: there is no number frims');
});
