import { LOCALES, type Bilingual, type Locale } from '../locale.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { Outcome } from '../outcomes/join-outcomes.ts';
import { isComparable } from '../outcomes/outcome-faults.ts';
import type { LaterReport } from '../outcomes/outcome-schema.ts';
import { READINGS, type Reading } from '../outcomes/reading.ts';
import { writeFigure } from '../outcomes/write-figure.ts';

/** A goal or forecast with the later figures that may stand beside it: of its unit, measure and scope. */
export type FigureRow = { outcome: Outcome; goal: ReportNumber; later: LaterReport[] };
/** The outcomes of one reading: those of goals and forecasts in numbers, and those of projects and events. */
export type ReadingRow = { reading: Reading; label: Bilingual; numbered: Outcome[]; named: Outcome[] };

/** What came of the report, as a chart draws it: figure by figure, or every entry by what was found. */
export type ChartOutcomes = { asOf: string } & (
  | {
      by: 'figure';
      rows: FigureRow[];
      /** Goals with later figures of which none may be compared, and goals without any. */
      apart: { heading: Bilingual; outcomes: Outcome[] }[];
    }
  | { by: 'reading'; rows: ReadingRow[] }
);
export type OutcomeNames = Record<Reading | 'other' | 'none', Bilingual>;

/** The goals and forecasts in numbers, each with its comparable later figures; the others by whether there is any figure. */
export function outcomesByFigure(outcomes: Outcome[], names: OutcomeNames): Extract<ChartOutcomes, { by: 'figure' }> {
  const numbered = outcomes.filter(({ numbers }) => numbers.length > 0);
  const rows = numbered.flatMap((outcome): FigureRow[] => {
    const comparable = outcome.reports.filter(isComparable);
    const goal = outcome.numbers.find(({ unit }) => comparable.some((report) => report.unit === unit.id));
    return goal ? [{ outcome, goal, later: comparable.filter(({ unit }) => unit === goal.unit.id) }] : [];
  });
  const left = numbered.filter((outcome) => rows.every((row) => row.outcome !== outcome));
  const hasFigure = ({ reports }: Outcome) => reports.some(({ value }) => value !== null);
  const apart = [
    { heading: names.other, outcomes: left.filter(hasFigure) },
    { heading: names.none, outcomes: left.filter((outcome) => !hasFigure(outcome)) },
  ];
  return { by: 'figure', asOf: lastLook(outcomes), rows, apart: apart.filter((group) => group.outcomes.length > 0) };
}

/** Every outcome by its reading, in the closed order of the readings; one that nothing has is left out. */
export function outcomesByReading(outcomes: Outcome[], names: OutcomeNames): Extract<ChartOutcomes, { by: 'reading' }> {
  const rows = READINGS.map((reading): ReadingRow => {
    const having = outcomes.filter((outcome) => outcome.reading === reading);
    const numbered = having.filter(({ numbers }) => numbers.length > 0);
    return { reading, label: names[reading], numbered, named: having.filter(({ numbers }) => numbers.length === 0) };
  });
  return {
    by: 'reading',
    asOf: lastLook(outcomes),
    rows: rows.filter(({ numbered, named }) => numbered.length + named.length > 0),
  };
}

/** What the texts of a chart of outcomes may name: {entries}, {numbered}, {named}, {found}, {compared}, {incomparable}, {none}. */
export function outcomeFacts(outcomes: Outcome[], names: OutcomeNames): Record<string, number> {
  const { rows, apart } = outcomesByFigure(outcomes, names);
  const countOf = (heading: Bilingual) => apart.find((group) => group.heading === heading)?.outcomes.length ?? 0;
  const numbered = rows.length + countOf(names.other) + countOf(names.none);
  return {
    entries: outcomes.length,
    numbered,
    named: outcomes.length - numbered,
    found: outcomes.filter(({ reports }) => reports.length > 0).length,
    compared: rows.length,
    incomparable: countOf(names.other),
    none: countOf(names.none),
  };
}

/** A later figure in base units, as its source bounds it, with the address of the source where it has one. */
export type LaterFigure = Pick<LaterReport, 'value' | 'bound'> & { unit: string; url: string | null };
/** An outcome of a chart as its table and files list it: under which head, and what; a later figure has its date. */
export type OutcomeMention = Pick<Outcome, 'sentence'> & {
  series: Bilingual;
  text: Bilingual;
  asOf: string | null;
  outcome: string;
  figure: LaterFigure | null;
};

const NOT_LATER = { asOf: null, figure: null };

/** The outcomes of a chart in the order of its table and files. */
export function outcomeMentions(chart: ChartOutcomes): OutcomeMention[] {
  const nameIn = (series: Bilingual, all: Outcome[]) =>
    all.map(({ slug, title, sentence }) => ({ series, text: title, sentence, outcome: slug, ...NOT_LATER }));
  if (chart.by === 'reading')
    return chart.rows.flatMap(({ label, numbered, named }) => nameIn(label, [...numbered, ...named]));
  const later = chart.rows.flatMap(({ outcome: { slug, title, sentence }, goal: { unit }, later: reports }) =>
    reports.map((report) => {
      const words = LOCALES.map((locale) => [locale, writeFigure(report, unit, locale)!]);
      const text = Object.fromEntries(words) as Record<Locale, string>;
      const { asOf, value, bound, source } = report;
      const figure = { value, bound, unit: unit.id, url: source.url ?? null };
      return { series: title, text, sentence, asOf, outcome: slug, figure };
    }),
  );
  return [...later, ...chart.apart.flatMap(({ heading, outcomes }) => nameIn(heading, outcomes))];
}

/** The day of the latest look at a source or search for one: that of the whole picture. */
export function lastLook(outcomes: Outcome[]): string {
  const days = outcomes.flatMap(({ reports, searched }) => [
    ...reports.map(({ source }) => source.read),
    ...(searched ? [searched.date] : []),
  ]);
  return days.sort().at(-1) ?? '';
}
