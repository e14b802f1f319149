import { expect, test } from 'vitest';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { chartFaults } from './chart-faults.ts';
import type { ChartEntry } from './chart-schema.ts';

const number = (id: string, unit: string, status: string, value: number | null = 1) => {
  const kind = unit === 'per cent' ? 'percent' : undefined;
  return [
    id,
    { id, unit: { id: unit, kind }, status, value, bound: 'stated', time: null } as unknown as ReportNumber,
  ] as const;
};
const numbers = new Map([
  number('area', 'km²', 'achieved'),
  number('area-goal', 'km²', 'target'),
  number('people', 'people', 'achieved'),
  number('phalanx', 'rank', 'achieved', null),
  number('share-before', 'per cent', 'derived'),
  number('share', 'per cent', 'achieved'),
  number('loss', 'km²', 'achieved', -1),
  number('nothing', 'km²', 'achieved', 0),
  number('growth', 'per cent', 'achieved', 120.5),
  number('years', 'years', 'achieved', 19),
  number('half-years', 'years', 'achieved', 1.5),
]);
const text = { zh: '问', en: 'ask' };
const chart = (slug: string, form: string, ids: string[], more: object = {}) =>
  ({
    ...{ slug, title: text, shows: text, not: text, subject: 'cities', chapter: 1, form },
    panels: [{ items: ids.map((id, index) => ({ number: id, role: index === 0 ? 'start' : 'now' })) }],
    ...more,
  }) as ChartEntry;
const faultsOf = (...entries: ChartEntry[]) =>
  chartFaults(entries, { numbers, sentences: new Set(['1.5.6']), hasPlaces: false, hasOutcomes: false }).map(
    ({ what }) => what,
  );

test('an honest chart has no fault', () => {
  expect(faultsOf(chart('city', 'bars', ['area', 'area-goal']))).toEqual([]);
});

test('a number that does not exist', () => {
  expect(faultsOf(chart('city', 'bars', ['arae']))).toEqual(['names the number arae, which does not exist']);
});

test('square kilometres and people on one axis', () => {
  expect(faultsOf(chart('city', 'bars', ['area', 'people']))).toEqual(['its bars puts km² and people on one axis']);
});

test('words without a single value on an axis', () => {
  expect(faultsOf(chart('growth', 'bars', ['phalanx']))[0]).toContain(
    'puts phalanx on an axis, which has no single value',
  );
});

test('a value below zero on an axis from zero; zero is none', () => {
  expect(faultsOf(chart('growth', 'bars', ['area', 'loss']))).toEqual([
    'its bars puts loss on an axis from zero, which is below it',
  ]);
  expect(faultsOf(chart('growth', 'bars', ['area', 'nothing']))).toEqual([]);
});

test('more than a hundred per cent is no share of a hundred cells', () => {
  expect(faultsOf(chart('growth', 'waffle', ['share', 'growth']))).toEqual([
    'its waffle draws growth as a share of a hundred, and it is more',
  ]);
});

test('dots are counted: in any unit, but none, a part of one or an open number cannot be drawn', () => {
  expect(faultsOf(chart('streaks', 'streaks', ['years', 'people']))).toEqual([]);
  expect(faultsOf(chart('streaks', 'streaks', ['nothing', 'half-years']))).toEqual([
    'its streaks draws a dot for each of nothing, which is no whole number from one on',
    'its streaks draws a dot for each of half-years, which is no whole number from one on',
  ]);
  expect(faultsOf(chart('streaks', 'streaks', ['phalanx']))).toEqual([
    'its streaks puts phalanx on an axis, which has no single value',
  ]);
});

test('figures have no axis: they may be in any unit, and without a value', () => {
  expect(faultsOf(chart('growth', 'figures', ['area', 'phalanx']))).toEqual([]);
});

test('one of several panels is named by its place', () => {
  const items = (id: string) => [{ number: id, role: 'now' }];
  const panels = [{ items: items('area') }, { items: items('phalanx'), form: 'waffle' }];
  expect(faultsOf(chart('city', 'bars', [], { panels }))).toEqual([
    'panel 2 (waffle) draws shares of what is not in per cent',
    'panel 2 (waffle) puts phalanx on an axis, which has no single value',
  ]);
});

test('what a number is multiplied by has to exist as well', () => {
  const items = [{ number: 'area', role: 'now', times: 'dozens' }];
  expect(faultsOf(chart('city', 'bars', [], { panels: [{ items }] }))).toEqual([
    'names the number dozens, which does not exist',
  ]);
});

test('a chart of shares, or of ranks, has nothing else', () => {
  const mixed = (form: string, ...ids: string[]) =>
    faultsOf(chart('city', form, [], { panels: [{ items: ids.map((id) => ({ number: id, role: 'now' })) }] }));
  expect(mixed('waffle', 'share')).toEqual([]);
  expect(mixed('waffle', 'share', 'area')).toContain('its waffle draws shares of what is not in per cent');
});

test('a slug inside another', () => {
  const faults = faultsOf(chart('railway', 'bars', ['area']), chart('railway-length', 'bars', ['area']));
  expect(faults).toEqual(['its slug is contained in railway-length']);
});

test('a stage that no sentence says, and tiles without places', () => {
  const entry = { title: text, shows: text, not: text, subject: 'cities', chapter: 1 };
  const member = (sentence: string) => ({ title: text, status: 'target', members: [{ sentence, text }] });
  const stages = { ...entry, slug: 'lines', form: 'stages', stages: [member('1.5.6'), member('1.5.60')] } as ChartEntry;
  expect(faultsOf(stages)).toEqual(['names the sentence 1.5.60, which does not exist']);
  expect(faultsOf({ ...entry, slug: 'counties', form: 'tiles' })).toEqual([
    'draws places, and there is no file places.yaml',
  ]);
  expect(faultsOf({ ...entry, slug: 'came', form: 'outcomes', by: 'figure' })).toEqual([
    'draws outcomes, and there are none in content/outcomes',
  ]);
  expect(faultsOf({ ...entry, slug: 'all', form: 'counts', by: 'sentence' })).toEqual([]);
  const ground = { numbers, sentences: new Set<string>(), hasPlaces: true, hasOutcomes: true };
  const both: ChartEntry[] = [
    { ...entry, slug: 'counties', form: 'tiles' },
    { ...entry, slug: 'came', form: 'outcomes', by: 'figure' },
  ];
  expect(chartFaults(both, ground)).toEqual([]);
});

const withRoles = (form: string, roles: string[]) =>
  chart('city', form, [], { panels: [{ items: roles.map((role) => ({ number: 'area', role })) }] });

test.each([
  ['bars', ['now', 'change'], 'has no item that is its start'],
  ['stack', ['part', 'part'], 'has no item that is its whole'],
  ['bars', ['start', 'gap'], 'has no item that is its now'],
  ['rank', ['start', 'now', 'now', 'change'], 'has more than one item that is its now'],
  ['stack', ['whole', 'part', 'target'], 'has a target, which it cannot draw; it draws part, whole'],
  ['figures', ['now', 'part'], 'has a part, which it cannot draw; it draws start, now, target'],
  ['figures', ['now', 'change'], 'has a change, which it cannot draw; it draws start, now, target'],
])('a %s of %j', (form, roles, fault) => {
  expect(faultsOf(withRoles(form, roles))).toContain(`its ${form} ${fault}`);
});

test('a stack has as many parts as it likes', () => {
  expect(faultsOf(withRoles('stack', ['whole', 'part', 'part', 'part']))).toEqual([]);
});

test('shares of what is not in per cent, and ranks of what is no rank', () => {
  expect(faultsOf(withRoles('waffle', ['now']))).toEqual(['its waffle draws shares of what is not in per cent']);
  expect(faultsOf(withRoles('rank', ['start', 'now', 'change']))).toEqual(['its rank ranks what is no rank']);
});

test('one scale for panels that can share it, and in one unit', () => {
  const panel = (number: string, form?: string) => ({ ...(form && { form }), items: [{ number, role: 'now' }] });
  const shared = (form: string, ...panels: object[]) => chart('lines', form, [], { oneScale: true, panels });
  expect(faultsOf(shared('bars', panel('area'), panel('area-goal')))).toEqual([]);
  expect(faultsOf(shared('bars', panel('area'), panel('people')))).toEqual(['puts km² and people on one scale']);
  expect(faultsOf(shared('bars', panel('area'), panel('area-goal', 'bars')))).toEqual([
    'has one scale, which bars cannot',
  ]);
  expect(faultsOf(shared('bars', panel('area'), panel('arae')))).toEqual([
    'names the number arae, which does not exist',
  ]);
  expect(faultsOf(shared('figures', panel('area'), panel('area-goal')))).toEqual([
    'has one scale, which figures cannot',
  ]);
});
