import { sentencesOf, type Chapter } from '../report/join-report.ts';
import type { StatedNumber } from '../numbers/number-schema.ts';
import type { Outcome } from '../outcomes/join-outcomes.ts';
import type { Term } from '../terms/term-schema.ts';
import { isPromise, type Promises } from '../site/promises.ts';

/** What running text may count: the names of `<Count of="…" />` and of the places of a finding’s words. */
export const COUNTS = [
  'chapters',
  'sentences',
  'past',
  'pastCounted',
  'future',
  'futureCounted',
  'numbers',
  'results',
  'forecasts',
  'goals',
  'rules',
  'terms',
  'termsReport',
  'termsDocumented',
  'termsGeneral',
  'termsInferred',
  'charts',
  'outcomes',
  'outcomesTookPlace',
  'outcomesNotFound',
  'outcomesUndated',
] as const;
export type CountName = (typeof COUNTS)[number];
export type ReportCounts = Record<CountName, number>;

type Counted = {
  report: Chapter[];
  stated: StatedNumber[];
  terms: Term[];
  charts: unknown[];
  outcomes: Outcome[];
  promises: Promises;
};

/** Counts what the content holds; what comes before the first heading is no chapter. A sentence is of the future where the site file says that the report speaks of what is to come. */
export function countReport({ report, stated, terms, charts, outcomes, promises }: Counted): ReportCounts {
  const sentences = report.flatMap(sentencesOf);
  const [future, past] = [true, false].map((wanted) =>
    sentences.filter(({ id }) => isPromise(id, promises) === wanted),
  ) as [typeof sentences, typeof sentences];
  const numbered = (some: typeof sentences) => some.filter(({ numbers }) => numbers.length > 0).length;
  const withStatus = (wanted: string) => stated.filter(({ status }) => status === wanted).length;
  const onBasis = (wanted: string) => terms.filter(({ basis }) => basis === wanted).length;
  const read = (wanted: string) => outcomes.filter(({ reading }) => reading === wanted).length;
  return {
    chapters: report.filter(({ number }) => number > 0).length,
    sentences: sentences.length,
    past: past.length,
    pastCounted: numbered(past),
    future: future.length,
    futureCounted: numbered(future),
    numbers: stated.length,
    results: withStatus('achieved'),
    forecasts: withStatus('expected'),
    goals: withStatus('target'),
    rules: withStatus('policy'),
    terms: terms.length,
    termsReport: onBasis('report'),
    termsDocumented: onBasis('documented'),
    termsGeneral: onBasis('general'),
    termsInferred: onBasis('inferred'),
    charts: charts.length,
    outcomes: outcomes.length,
    outcomesTookPlace: read('took-place'),
    outcomesNotFound: read('not-found'),
    outcomesUndated: outcomes.filter(({ due }) => due.kind === 'none').length,
  };
}
