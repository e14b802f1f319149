import { expect, test } from 'vitest';
import { outcomeOf } from '../charts/sample.ts';
import type { StatedNumber } from '../numbers/number-schema.ts';
import type { Chapter, Sentence } from '../report/join-report.ts';
import type { Term } from '../terms/term-schema.ts';
import { COUNTS, countReport } from './report-counts.ts';
import { markSentences } from './sentence-marks.ts';

const sentence = (id: string, ...numbers: string[]) => ({ id, numbers }) as Sentence;
const chapter = (number: number, ...sentences: Sentence[]) => ({ number, passages: [{ sentences }] }) as Chapter;
const stated = (id: string, of: string, status: StatedNumber['status']) =>
  ({ id, sentence: of, status }) as StatedNumber;
const basis = (of: Term['basis']) => ({ basis: of }) as Term;

/** What comes before the first heading is no chapter. Chapter 1 tells what was, but for its last sentence; from 3.1.1 on the report says what is to come. */
const REPORT = [
  chapter(0),
  chapter(1, sentence('1.2.1', 'growth', 'rank'), sentence('1.2.2'), sentence('1.4.3', 'gdp')),
  chapter(3, sentence('3.1.1'), sentence('3.2.1', 'firms', 'firms-goal'), sentence('3.2.2', 'levy')),
];
const STATED = [
  stated('growth', '1.2.1', 'achieved'),
  stated('rank', '1.2.1', 'achieved'),
  stated('gdp', '1.4.3', 'expected'),
  stated('firms', '3.2.1', 'achieved'),
  stated('firms-goal', '3.2.1', 'target'),
  stated('levy', '3.2.2', 'policy'),
];

test('running text counts what the report holds, apart for what was and what is to come', () => {
  const counts = countReport({
    report: REPORT,
    stated: STATED,
    terms: (['report', 'documented', 'documented', 'general', 'general', 'general', 'inferred'] as const).map(basis),
    charts: [{}, {}],
    outcomes: [
      { ...outcomeOf('gan-shen', [], []), reading: 'took-place' },
      ...['rank', 'chang-gan', 'rui-mei'].map((slug) => outcomeOf(slug, [], [])),
    ],
    promises: '3.1.1',
  });
  expect(counts).toEqual({
    ...{ chapters: 2, sentences: 6, past: 3, pastCounted: 2, future: 3, futureCounted: 2 },
    ...{ numbers: 6, results: 3, forecasts: 1, goals: 1, rules: 1 },
    ...{ terms: 7, termsReport: 1, termsDocumented: 2, termsGeneral: 3, termsInferred: 1 },
    ...{ charts: 2, outcomes: 4, outcomesTookPlace: 1, outcomesNotFound: 3, outcomesUndated: 4 },
  });
  expect(Object.keys(counts)).toEqual([...COUNTS]);
});

test('a goal beside a result makes a sentence a goal; a forecast and a rule do not, and most sentences count nothing', () => {
  expect(markSentences(REPORT, STATED, '3.1.1')).toEqual({
    past: ['other', null, 'other'],
    future: [null, 'target', 'other'],
  });
});

test('where a report alternates, a sentence is of the future in the stretches that the site file names', () => {
  const alternating = [{ from: '1.4.3', to: '3.1.1' }];
  expect(markSentences(REPORT, STATED, alternating)).toEqual({
    past: ['other', null, 'target', 'other'],
    future: ['other', null],
  });
});
