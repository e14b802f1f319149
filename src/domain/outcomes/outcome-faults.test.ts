import { expect, test } from 'vitest';
import type { Due } from './due-date.ts';
import { NO_DATE } from './due-date.ts';
import { outcomeFaults } from './outcome-faults.ts';
import type { LaterReport, OutcomeEntry } from './outcome-schema.ts';

const REPORT = '2021-09-27';
const both = { zh: '文字', en: 'words' };
const by = (date: string): Due => ({ kind: 'by', date, words: both });
const IN_2025 = by('2025-12-31');

const SOURCE: LaterReport['source'] = {
  ...{ title: null, publisher: 'p', date: null },
  ...{ url: 'https://www.ganzhou.gov.cn/', seen: 'excerpt', read: REPORT },
};
const event = (asOf: string, change: Partial<LaterReport> = {}): LaterReport => ({
  ...{ asOf, value: null, words: both, comparable: 'yes' },
  source: SOURCE,
  ...change,
});
const named = (asOf: string, change: Partial<LaterReport> = {}) => event(asOf, { event: both, ...change });
const figure = (asOf: string, change: Partial<LaterReport> = {}): LaterReport =>
  event(asOf, { value: 1160e8, unit: 'yuan', measure: both, series: 'not-stated', ...change });
const entry = (change: Partial<OutcomeEntry>): OutcomeEntry => ({
  ...{ slug: 's', title: both, numbers: [], sentence: '3.3.2', quote: 'q', quoteEn: 'q', terms: [] },
  ...{ reading: 'before-due', reports: [figure('2023')], ...change },
});
const faults = (change: Partial<OutcomeEntry>, due: Due = IN_2025) => outcomeFaults(entry(change), due, REPORT);

test('a figure of 2023 bears neither “reached” nor “below” for a goal of 2025, and one of 2025 bears both', () => {
  for (const reading of ['reached', 'below-at-due'] as const) {
    expect(faults({ reading })).toEqual([expect.stringContaining(`the reading ${reading} needs a comparable figure`)]);
    expect(faults({ reading, reports: [figure('2023'), figure('2025')] })).toEqual([]);
  }
  expect(faults({})).toEqual([]);
  expect(faults({ reports: [figure('2025')] })).toEqual([
    expect.stringContaining('from before the due date, and one is not'),
  ]);
});

test('a figure of another measure never bears “reached”, whatever its date', () => {
  const other = figure('2025', { comparable: 'partly', why: both });
  expect(faults({ reading: 'reached', reports: [other] })).toHaveLength(1);
  expect(faults({ reading: 'other-measure', reports: [{ ...other, comparable: 'no' }] })).toEqual([]);
  expect(faults({ reading: 'other-measure', reports: [other] })).toHaveLength(1);
});

test('without a due date nothing is reached, before or below it', () => {
  for (const reading of ['reached', 'below-at-due', 'before-due'] as const)
    expect(faults({ reading }, NO_DATE).join()).toContain('needs a due date');
  expect(faults({ reading: 'no-date' }, NO_DATE)).toEqual([]);
  expect(faults({ reading: 'no-date' })).toEqual([expect.stringContaining('says that no date was set')]);
});

test('what was not found says what was searched for, and has no reports', () => {
  const searched = { date: '2026-11-28', for: both, answer: both };
  expect(faults({ reading: 'not-found', reports: [], searched })).toEqual([]);
  expect(faults({ reading: 'not-found', reports: [] })).toHaveLength(1);
  expect(faults({ reading: 'not-found', searched })).toHaveLength(1);
});

test('sources that differ are two, with the paragraph that tells it', () => {
  const reports = [event('2022-11-21'), event('2025-05')];
  expect(faults({ reading: 'sources-differ', reports, differ: both })).toEqual([]);
  expect(faults({ reading: 'sources-differ', reports })).toHaveLength(1);
  expect(faults({ reading: 'sources-differ', reports: [event('2025-05')], differ: both })).toHaveLength(1);
});

test('events took place or began, and a doubling without a measure needs the remark that says so', () => {
  expect(faults({ reading: 'took-place', reports: [named('2021-12-10')] }, NO_DATE)).toEqual([]);
  expect(faults({ reading: 'took-place' }, NO_DATE)).toHaveLength(2);
  expect(faults({ reading: 'begun', reports: [named('2022-09-30')] })).toEqual([]);
  const unnamed = 'the reading begun needs one report that says in a few words what happened (event)';
  expect(faults({ reading: 'begun', reports: [event('2022-09-30')] })).toEqual([unnamed]);
  expect(faults({ reading: 'begun', reports: [named('2022-09-30'), named('2023')] })).toEqual([unnamed]);
  expect(faults({ reading: 'in-part', part: both, reports: [event('2024')] })).toEqual([]);
  expect(faults({ reading: 'in-part', reports: [event('2024')] })).toEqual([
    'the reading in-part needs a few words on which part it is (part)',
  ]);
  expect(faults({ part: both })).toEqual(['names a finished part (part) beside another reading']);
  expect(faults({ unconfirmed: both })).toEqual(['names an unconfirmed figure (unconfirmed) without a remark on it']);
  expect(faults({ unconfirmed: both, remark: both })).toEqual([]);
  expect(faults({ reading: 'no-measure', reports: [] })).toHaveLength(1);
  expect(faults({ reading: 'no-measure', reports: [], remark: both })).toEqual([]);
});

test.each<[what: string, report: LaterReport, fault: string]>([
  ['without a reason', figure('2023', { comparable: 'no' }), '2023 is not fully comparable and gives no reason (why)'],
  [
    'a figure without a measure',
    figure('2023', { measure: undefined }),
    '2023 has a value without unit, series or measure',
  ],
  [
    'a figure without a series',
    figure('2023', { series: undefined }),
    '2023 has a value without unit, series or measure',
  ],
  ['a figure without a unit', event('2023', { value: 5 }), '2023 has a value without unit, series or measure'],
  ['an event with a unit', event('2023', { unit: 'yuan' }), '2023 has a unit without a value'],
  [
    'a revision of nothing',
    figure('2023', { series: 'revised' }),
    '2023 was revised and does not say by what (revision)',
  ],
  [
    'with a Chinese title alone',
    figure('2023', { source: { ...SOURCE, title: '统计公报' } }),
    '2023 has a Chinese title without its English (titleEn)',
  ],
  [
    'without an address',
    figure('2023', { source: { ...SOURCE, url: undefined } }),
    '2023 has no address and was not seen in a copy',
  ],
  [
    'of a copy with an address',
    figure('2023', { source: { ...SOURCE, seen: 'copy' } }),
    '2023 has an address and was seen in a copy only',
  ],
  ['from before the report', figure('2020'), '2020 is from before the report itself'],
  [
    'published before it held',
    figure('2023', { source: { ...SOURCE, date: '2022-05' } }),
    '2023 was published before it (2022-05)',
  ],
])('a report %s is a fault', (_, report, fault) => {
  const { comparable } = report;
  const reading = comparable === 'yes' && report.value !== null ? 'before-due' : 'took-place';
  const reports = reading === 'took-place' ? [report, named('2024-05')] : [report];
  expect(faults({ reading, reports })).toEqual([`the report of ${fault}`]);
});

test('an inferred date says from what, and dates no figure', () => {
  const opened = named('2023-11-16', { inferred: true });
  const held = (change: Partial<OutcomeEntry>) => faults({ reading: 'took-place', reports: [opened], ...change });
  expect(held({ remark: both })).toEqual([]);
  expect(held({})).toEqual([
    'the report of 2023-11-16 has an inferred date; add a remark that says what it was inferred from',
  ]);
  expect(faults({ reports: [figure('2023', { inferred: true })], remark: both })).toEqual([
    'the report of 2023 has a value and an inferred date; name the figure under unconfirmed instead',
  ]);
  expect(faults({ reports: [figure('2023', { inferred: false })] })).toEqual([]);
});

test('a report of the report’s own year or day, published in the year for which it holds, is in order', () => {
  expect(faults({ reports: [figure('2021', { source: { ...SOURCE, date: '2021' } })] })).toEqual([]);
  expect(faults({ reports: [figure(REPORT, { source: { ...SOURCE, date: REPORT } })] })).toEqual([]);
  const revised = { series: 'revised', revision: both, comparable: 'partly', why: both } as const;
  expect(faults({ reports: [figure('2023', revised)] })).toEqual([]);
  expect(faults({ reports: [figure('2023', { source: { ...SOURCE, url: undefined, seen: 'copy' } })] })).toEqual([]);
});

test('a reading of figures needs a figure, and one of events an event', () => {
  const events = { reports: [event('2023')] };
  expect(faults({ ...events, reading: 'before-due' })).toEqual(['the reading before-due needs a later figure']);
  expect(faults({ ...events, reading: 'no-date' }, NO_DATE)).toEqual(['the reading no-date needs a later figure']);
  expect(faults({ reading: 'begun', reports: [figure('2023', { event: both })] })).toEqual([
    'the reading begun needs a report of the event',
  ]);
});

test('what was held or built is dated by a report that compares, to a month at least', () => {
  const heldBy = (report: LaterReport) => faults({ reading: 'took-place', reports: [report] });
  const undated = 'the reading took-place needs a comparable report that dates the event to a month or a day';
  expect(heldBy(named('2023-11'))).toEqual([]);
  expect(heldBy(named('2023'))).toEqual([undated]);
  expect(heldBy(named('2023-11', { comparable: 'partly', why: both }))).toEqual([undated]);
});

test('a later statement without a figure may be of another measure, and then says why', () => {
  const other = event('2023', { comparable: 'no', why: both });
  expect(faults({ reading: 'other-measure', reports: [other] })).toEqual([]);
  expect(faults({ reading: 'other-measure', reports: [event('2023')] })).toEqual([
    'the reading other-measure says that nothing compares, and one report does, at least in part',
  ]);
  expect(faults({ reading: 'other-measure', reports: [] })).toEqual(['the reading other-measure needs a later report']);
});

test('what is left out of the words is marked in both languages', () => {
  const cut = (zh: string, en: string) => faults({ reports: [figure('2023', { words: { zh, en } })] });
  expect(cut('……医院落地江西……', '… in place in Jiangxi …')).toEqual([]);
  expect(cut('医院落地江西', '… in place in Jiangxi …')).toEqual([
    'the report of 2023 marks what is left out (……, …) in one language only',
  ]);
});

test('what was withdrawn was withdrawn by a later report', () => {
  expect(faults({ reading: 'withdrawn', reports: [] })).toEqual(['the reading withdrawn needs a later report']);
  expect(faults({ reading: 'withdrawn', reports: [event('2024')] })).toEqual([]);
});

test('reports stand oldest first, and two of one year in any order', () => {
  expect(faults({ reports: [figure('2024-06'), figure('2024')] }), 'a half and a whole year').toEqual([]);
  expect(faults({ reports: [figure('2024'), figure('2024-06')] })).toEqual([
    'the report of 2024-06 is listed after 2024; oldest first',
  ]);
  expect(faults({ reports: [figure('2022'), figure('2023'), figure('2023')] })).toEqual([]);
  expect(faults({ reports: [figure('2023'), figure('2022')] })).toEqual([
    'the report of 2022 is listed after 2023; oldest first',
  ]);
});

test('beside an event one figure is enough, and one that is comparable at the due date is one too many', () => {
  const mixed = [event('2023'), figure('2025')];
  expect(faults({ reports: [event('2022'), figure('2023')] })).toEqual([]);
  expect(faults({ reports: mixed })).toEqual([expect.stringContaining('from before the due date, and one is not')]);
  expect(faults({ reading: 'other-measure', reports: mixed })).toEqual([
    'the reading other-measure says that nothing compares, and one report does, at least in part',
  ]);
});
