import { readLanguage } from '../text/read-language.ts';
import type { Due } from './due-date.ts';
import { lastDay } from '../calendar.ts';
import type { LaterReport, OutcomeEntry } from './outcome-schema.ts';
import type { Reading } from './reading.ts';

/** A figure that may be put beside the goal: it has a value, of the same measure and scope. */
export function isComparable(report: LaterReport): boolean {
  return report.value !== null && report.comparable === 'yes';
}

/** Whether words that hold as of a day, month or year reach the due date. */
export function reachesDue(report: LaterReport, due: Due): boolean {
  return due.date !== null && lastDay(report.asOf) >= due.date;
}

/**
 * What is wrong with an entry, in words: a reading that its reports do not bear, a reason that is missing, reports out of order
 * or from before the report itself. A figure from before the due date bears neither “reached” nor “below”.
 */
export function outcomeFaults(entry: OutcomeEntry, due: Due, reportDate: string): string[] {
  return [
    ...readingFaults(entry, due),
    ...entry.reports.flatMap((report) => reportFaults(report, reportDate)),
    ...orderFaults(entry),
    ...inferenceFaults(entry),
    ...(entry.part && entry.reading !== 'in-part' ? ['names a finished part (part) beside another reading'] : []),
    ...(entry.unconfirmed && !entry.remark ? ['names an unconfirmed figure (unconfirmed) without a remark on it'] : []),
  ];
}

type Rule = [holds: (entry: OutcomeEntry, due: Due) => boolean, otherwise: string];
const hasReports: Rule = [({ reports }) => reports.length > 0, 'needs a later report'];
const hasFigure: Rule = [({ reports }) => reports.some(({ value }) => value !== null), 'needs a later figure'];
const hasEvent: Rule = [({ reports }) => reports.some(({ value }) => value === null), 'needs a report of the event'];
/** What the row says of an entry that is told by an event and not by a figure. */
const namesEvent: Rule = [
  ({ reports }) => reports.filter(({ event }) => event !== undefined).length === 1,
  'needs one report that says in a few words what happened (event)',
];
const hasDue: Rule = [(_, due) => due.kind !== 'none', 'needs a due date, and the words give none'];
const hasNone: Rule = [(_, due) => due.kind === 'none', 'says that no date was set, and one was'];
const figureAtDue: Rule = [
  ({ reports }, due) => reports.some((report) => isComparable(report) && reachesDue(report, due)),
  'needs a comparable figure whose date (asOf) is at or after the due date',
];

const RULES: Record<Reading, Rule[]> = {
  reached: [hasDue, figureAtDue],
  'below-at-due': [hasDue, figureAtDue],
  'took-place': [
    [
      ({ reports }) =>
        reports.some(({ value, comparable, asOf }) => value === null && comparable === 'yes' && asOf.length > 4),
      'needs a comparable report that dates the event to a month or a day',
    ],
    namesEvent,
  ],
  'in-part': [hasEvent, [({ part }) => part !== undefined, 'needs a few words on which part it is (part)']],
  begun: [hasEvent, namesEvent],
  'before-due': [
    hasDue,
    hasFigure,
    [
      ({ reports }, due) => !reports.some((report) => isComparable(report) && reachesDue(report, due)),
      'says that the figure is from before the due date, and one is not',
    ],
  ],
  'no-date': [hasNone, hasFigure],
  'other-measure': [
    hasReports,
    [
      ({ reports }) => reports.every(({ comparable }) => comparable === 'no'),
      'says that nothing compares, and one report does, at least in part',
    ],
  ],
  'sources-differ': [
    [({ reports }) => reports.length > 1, 'needs two reports that differ'],
    [({ differ }) => differ !== undefined, 'needs a paragraph that tells how they differ (differ)'],
  ],
  'no-measure': [
    [({ remark }) => remark !== undefined, 'needs a remark that says which measure the report leaves out'],
  ],
  'not-found': [
    [({ reports }) => reports.length === 0, 'says that nothing was found, and lists reports'],
    [
      ({ searched }) => searched !== undefined,
      'needs the search: when, for what, and which document would answer it (searched)',
    ],
  ],
  withdrawn: [hasReports],
};

function readingFaults(entry: OutcomeEntry, due: Due): string[] {
  return RULES[entry.reading].flatMap(([holds, otherwise]) =>
    holds(entry, due) ? [] : [`the reading ${entry.reading} ${otherwise}`],
  );
}

function reportFaults(report: LaterReport, reportDate: string): string[] {
  const name = `the report of ${report.asOf}`;
  const { value, unit, words, series, comparable, why, revision, source } = report;
  const faults: string[] = [];
  if (lastDay(report.asOf) < reportDate) faults.push(`${name} is from before the report itself`);
  if (value !== null && (unit === undefined || series === undefined || report.measure === undefined))
    faults.push(`${name} has a value without unit, series or measure`);
  if (cutsIn(words.zh) !== cutsIn(words.en)) faults.push(`${name} marks what is left out (……, …) in one language only`);
  if (value === null && unit !== undefined) faults.push(`${name} has a unit without a value`);
  if (comparable !== 'yes' && why === undefined)
    faults.push(`${name} is not fully comparable and gives no reason (why)`);
  if (series === 'revised' && revision === undefined)
    faults.push(`${name} was revised and does not say by what (revision)`);
  if (source.title !== null && source.titleEn === undefined && readLanguage(source.title) === 'zh')
    faults.push(`${name} has a Chinese title without its English (titleEn)`);
  if ((source.seen === 'copy') !== (source.url === undefined))
    faults.push(
      `${name} has ${source.url === undefined ? 'no address and was not seen in a copy' : 'an address and was seen in a copy only'}`,
    );
  // A year or month, as a text, comes before its first day.
  if (source.date !== null && lastDay(source.date) < report.asOf)
    faults.push(`${name} was published before it (${source.date})`);
  return faults;
}

/** A date that the editors worked out says from what; it dates no figure, which would be held to a due date by a guess. */
function inferenceFaults({ reports, remark }: OutcomeEntry): string[] {
  return reports
    .filter(({ inferred }) => inferred)
    .flatMap(({ asOf, value }) => [
      ...(remark
        ? []
        : [`the report of ${asOf} has an inferred date; add a remark that says what it was inferred from`]),
      ...(value === null
        ? []
        : [`the report of ${asOf} has a value and an inferred date; name the figure under unconfirmed instead`]),
    ]);
}

function cutsIn(words: string): number {
  return words.match(/…+/g)?.length ?? 0;
}

function orderFaults({ reports }: OutcomeEntry): string[] {
  return reports
    .slice(1)
    .flatMap((report, index) =>
      lastDay(report.asOf) < lastDay(reports[index]!.asOf)
        ? [`the report of ${report.asOf} is listed after ${reports[index]!.asOf}; oldest first`]
        : [],
    );
}
