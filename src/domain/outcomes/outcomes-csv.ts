import { writeCsv, type CsvCell } from '../text/csv.ts';
import { anchorOf } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import type { PublisherNames } from '../terms/publisher-names.ts';
import type { Outcome } from './join-outcomes.ts';
import type { LaterReport } from './outcome-schema.ts';

const PROMISE = ['slug', 'title_zh', 'title_en', 'numbers', 'sentence', 'sentence_anchor', 'quote_zh', 'quote_en'];
const READING = [
  'due_kind',
  'due_date',
  'due_words_zh',
  'due_words_en',
  'commitment',
  'hedge_zh',
  'hedge_en',
  'reading',
  'part_zh',
  'part_en',
  'remark_zh',
  'remark_en',
  'differ_zh',
  'differ_en',
  'searched_on',
  'searched_for_zh',
  'searched_for_en',
  'answer_zh',
  'answer_en',
];
const REPORT = [
  'as_of',
  'as_of_inferred',
  'value',
  'bound',
  'unit',
  'words_zh',
  'words_en',
  'measure_zh',
  'measure_en',
  'scope_zh',
  'scope_en',
];
const COMPARISON = ['series', 'revision_zh', 'revision_en', 'comparable', 'why_zh', 'why_en'];
const SOURCE = [
  'title',
  'source_title_en',
  'publisher',
  'publisher_en',
  'issuer',
  'issuer_en',
  'published',
  'url',
  'seen',
  'read',
];

/** The columns, a contract; content/columns.yaml describes them. */
export const OUTCOME_COLUMNS: readonly string[] = [...PROMISE, ...READING, ...REPORT, ...COMPARISON, ...SOURCE];

/** The outcomes as CSV: one line for each later report, and one line with empty cells for a promise that has none. */
export function outcomesCsv(outcomes: Outcome[], publisherNames: PublisherNames): string {
  const rows = outcomes.flatMap((outcome) => {
    const promise = promiseCells(outcome);
    if (outcome.reports.length === 0) return [[...promise, ...[...REPORT, ...COMPARISON, ...SOURCE].map(() => null)]];
    return outcome.reports.map((report) => [...promise, ...reportCells(report, publisherNames)]);
  });
  return writeCsv([...OUTCOME_COLUMNS], rows);
}

function promiseCells({
  slug,
  title,
  numbers,
  sentence,
  quote,
  quoteEn,
  due,
  firmness,
  reading,
  part,
  remark,
  differ,
  searched,
}: Outcome): CsvCell[] {
  const ids = numbers.map(({ id }) => id).join(' ');
  return [
    ...[slug, title.zh, title.en, ids, sentence, anchorOf(sentence), quote, quoteEn ?? null],
    ...[due.kind, due.date, due.words?.zh ?? null, due.words?.en ?? null],
    ...[firmness.commitment, firmness.word?.zh ?? null, firmness.word?.en ?? null, reading],
    ...[part, remark, differ].flatMap(inBoth),
    ...[searched?.date ?? null, ...[searched?.for, searched?.answer].flatMap(inBoth)],
  ];
}

function reportCells(
  { asOf, inferred, value, bound, unit, words, measure, scope, series, revision, comparable, why, source }: LaterReport,
  publisherNames: PublisherNames,
): CsvCell[] {
  return [
    ...[asOf, inferred ? 'yes' : 'no', value, bound ?? null, unit ?? null, ...[words, measure, scope].flatMap(inBoth)],
    ...[series ?? null, ...inBoth(revision), comparable, ...inBoth(why)],
    ...[
      source.title,
      source.titleEn ?? null,
      source.publisher,
      publisherNames[source.publisher] ?? null,
      source.issuer ?? null,
      publisherNames[source.issuer ?? ''] ?? null,
      source.date,
      source.url ?? null,
      source.seen,
      source.read,
    ],
  ];
}

function inBoth(text: Bilingual | undefined): CsvCell[] {
  return [text?.zh ?? null, text?.en ?? null];
}
