import { expect, test } from 'vitest';
import type { Bilingual } from '../locale.ts';
import { COMMITMENTS, type Commitment } from '../numbers/status.ts';
import type { ChartEntry, PanelEntry } from './chart-schema.ts';
import type { Place } from '../places/join-places.ts';
import { OUTCOME_NAMES, outcomeOf, SAMPLES } from './sample.ts';
import { isOfWhole, joinCharts, mentionGroups, statusesOf } from './series.ts';

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
const NUMBERS = new Map(SAMPLES);
const LATER = { asOf: '2024', value: 1500, unit: 'enterprises', comparable: 'yes' as const };
const outcomes = {
  all: [outcomeOf('more-firms', ['firms-goal'], [LATER]), outcomeOf('railway', [], [])],
  names: OUTCOME_NAMES,
};
const mention = (status: 'achieved' | 'expected' | 'target', within: Place['mentions'][number]['within'] = null) => ({
  ...{ sentence: '1.4.3', status, within },
  text,
});
const place = (slug: string, mentions: Place['mentions']): Place => ({
  ...{ slug, name: { zh: slug, en: slug }, kind: 'county', term: null, parts: [slug] },
  ...{ mentions, tile: { column: 0, row: 0 } },
});
const PLACES = [
  place('Ningdu', [mention('achieved', { name: text, term: null })]),
  place('Ruijin', [mention('expected')]),
  place('Shicheng', [mention('target'), mention('target')]),
  place('Longnan', []),
];
const join = (...entries: ChartEntry[]) =>
  joinCharts({ entries, numbers: NUMBERS, chapters: CHAPTERS, places: PLACES, commitments, outcomes });

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

test('a number that is multiplied brings what it is multiplied by, and a difference shares no scale', () => {
  const entry = bars('clusters', ['cluster-size']);
  const items = [
    { number: 'cluster-size', role: 'target', times: 'cluster-count' } as const,
    { number: 'firms-missing', role: 'gap', label: text } as const,
  ];
  const line = { at: 5, label: text };
  const [chart] = join({ ...entry, oneScale: true, panels: [{ title: text, line, items }] });
  expect(chart!.numbers.map(({ id }) => id)).toEqual(['cluster-size', 'cluster-count', 'firms-missing']);
  expect(chart!.panels[0]).toMatchObject({ title: text, line });
  expect(chart!.panels[0]!.data.map(({ label, times }) => [label, times?.id ?? null])).toEqual([
    [null, 'cluster-count'],
    [text, null],
  ]);
  expect(chart!.sharing!.map(({ number }) => number.id)).toEqual(['cluster-size']);
  const [plain] = join(bars('firms', ['firms']));
  expect(plain!.panels[0]).toMatchObject({ title: null, line: null });
});

test('the texts of a chart of panels name how many numbers it has, have a date, and have one without a hedge', () => {
  const not = { zh: '', en: '{panel1} and {panel2}: {dated} dated, {undated} not, {firm} firm' };
  const [chart] = join({ ...bars('firms', ['firms', 'firms-goal', 'smart-goal'], ['harvests']), not });
  expect(chart!.not.en).toBe('3 and 1: 2 dated, 2 not, 1 firm');
});

test('stages keep what they say of each sentence, under their heads', () => {
  const members = [{ sentence: '1.4.3', text }];
  const stages = [
    { title: { zh: '已成', en: 'done' }, status: 'achieved' as const, members },
    { title: { zh: '待办', en: 'to do' }, status: 'target' as const, members },
  ];
  const [chart] = join({ ...common, slug: 'roads', form: 'stages', stages });
  expect(mentionGroups(chart!)).toEqual(
    stages.map(({ title, status }) => ({ title, mentions: [{ sentence: '1.4.3', status, text }] })),
  );
  expect(statusesOf(chart!)).toEqual(['achieved', 'target']);
  expect(isOfWhole(chart!)).toBe(false);
});

test('a chart of places has them all and counts what they reach at the furthest', () => {
  const shows = {
    zh: '',
    en: '{places}: {done} done, {awaited} awaited, {planned} planned, {unnamed} unnamed, {within} within',
  };
  const [chart] = join({ ...common, shows, slug: 'where', form: 'tiles' });
  expect(chart!.places).toBe(PLACES);
  expect(chart!.shows.en).toBe('4: 1 done, 1 awaited, 1 planned, 1 unnamed, 1 within');
  expect(mentionGroups(chart!).map(({ title, mentions }) => [title.en, mentions.length])).toEqual([
    ['Ningdu', 1],
    ['Ruijin', 1],
    ['Shicheng', 2],
    ['Longnan', 0],
  ]);
});

test('a chart of outcomes stands by the figure or by what is found, and names how many there are', () => {
  const shows = { zh: '', en: '{entries}, {found} found' };
  const entry = { ...common, shows, slug: 'came', form: 'outcomes' } as const;
  const [byFigure, byReading] = join({ ...entry, by: 'figure' }, { ...entry, by: 'reading' });
  expect(byFigure!.outcomes!.by).toBe('figure');
  expect(byFigure!.numbers.map(({ id }) => id)).toEqual(['firms-goal']);
  expect(byFigure!.shows.en).toBe('2, 1 found');
  expect([byReading!.outcomes!.by, byReading!.numbers]).toEqual(['reading', []]);
  expect(isOfWhole(byReading!)).toBe(true);
  expect(mentionGroups(byReading!)).toEqual([]);
});
