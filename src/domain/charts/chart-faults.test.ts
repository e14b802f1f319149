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
]);
const text = { zh: '问', en: 'ask' };
const chart = (slug: string, form: string, ids: string[], more: object = {}) =>
  ({
    ...{ slug, title: text, shows: text, not: text, subject: 'cities', chapter: 1, form },
    panels: [{ items: ids.map((id, index) => ({ number: id, role: index === 0 ? 'start' : 'now' })) }],
    ...more,
  }) as ChartEntry;
const faultsOf = (...entries: ChartEntry[]) => chartFaults(entries, numbers).map(({ what }) => what);

test('an honest chart has no fault', () => {
  expect(faultsOf(chart('city', 'bars', ['area', 'area-goal']))).toEqual([]);
});

test('a number that does not exist', () => {
  expect(faultsOf(chart('city', 'bars', ['arae']))).toEqual(['names the number arae, which does not exist']);
});

test('square kilometres and people on one axis', () => {
  expect(faultsOf(chart('city', 'bars', ['area', 'people']))).toEqual(['its bars puts km² and people on one axis']);
});

test('a line between a result and the site’s own arithmetic', () => {
  const [fault] = faultsOf(chart('towns', 'slope', ['share-before', 'share']));
  expect(fault).toContain('joins numbers of different status by a line: share-before (derived), share (achieved)');
});

test('words without a single value on an axis', () => {
  expect(faultsOf(chart('growth', 'bars', ['phalanx']))[0]).toContain(
    'puts phalanx on an axis, which has no single value',
  );
});

test('a goal without a date on a timeline', () => {
  expect(faultsOf(chart('due', 'timeline', ['area-goal']))[0]).toContain('hangs area-goal on an axis of time');
});

test('a slug inside another, and a scale shared with nothing', () => {
  const faults = faultsOf(
    chart('railway', 'bars', ['area'], { scaleWith: 'road' }),
    chart('railway-length', 'bars', ['area']),
  );
  expect(faults).toEqual([
    'its slug is contained in railway-length',
    'shares its scale with road, which does not exist',
  ]);
});

const withRoles = (form: string, roles: string[]) =>
  chart('city', form, [], { panels: [{ items: roles.map((role) => ({ number: 'area', role })) }] });

test.each([
  ['bars', ['now', 'change'], 'has no item that is its start'],
  ['stack', ['part', 'part'], 'has no item that is its whole'],
  ['bullet', ['now', 'now', 'target'], 'has more than one item that is its now'],
  ['bullet', ['start', 'now', 'target'], 'has a start, which it cannot draw; it draws now, target, change'],
  ['table', ['now', 'part'], 'has a part, which it cannot draw; it draws start, now, target'],
  ['table', ['now', 'change'], 'has a change, which it cannot draw; it draws start, now, target'],
])('a %s of %j', (form, roles, fault) => {
  expect(faultsOf(withRoles(form, roles))).toEqual([`its ${form} ${fault}`]);
});

test('a stack has as many parts as it likes', () => {
  expect(faultsOf(withRoles('stack', ['whole', 'part', 'part', 'part']))).toEqual([]);
});

test('shares of what is not in per cent, and ranks of what is no rank', () => {
  expect(faultsOf(withRoles('waffle', ['now']))).toEqual(['its waffle draws shares of what is not in per cent']);
  expect(faultsOf(withRoles('rank', ['start', 'now', 'change']))).toEqual(['its rank ranks what is no rank']);
});

test('a scale can be shared by bars alone, and in one unit', () => {
  const bars = (slug: string, id: string, more: object = {}) => chart(slug, 'bars', [id], more);
  const shared = { scaleWith: 'road' };
  expect(faultsOf(bars('railway', 'area', shared), bars('road', 'area-goal'))).toEqual([]);
  expect(faultsOf(bars('railway', 'area', shared), bars('road', 'people'))).toEqual([
    'shares its scale with road, which is in another unit',
  ]);
  expect(faultsOf(bars('railway', 'area', shared), chart('road', 'table', ['area']))).toEqual([
    'shares its scale with road, which bars and table cannot',
  ]);
});
