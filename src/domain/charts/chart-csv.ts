import { writeCsv, type CsvCell } from '../text/csv.ts';
import { anchorOf, type SentenceId } from '../ids.ts';
import type { Locale } from '../locale.ts';
import { scaleNumber } from '../numbers/format-number.ts';
import { isApproximate, numberQualifier } from '../numbers/number-text.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { chartRows, mentionRows, sentencesOfNumber, type ChartRow, type MentionRow } from './chart-rows.ts';
import type { Chart } from './series.ts';

/** What files say of a sentence: its words and its address. */
export type LinkedSentence = { zh: string; en: string | null; url: string };

/** A number, or what is said without one. */
type Line = {
  chart: Chart;
  row: ChartRow | MentionRow;
  number: ReportNumber | null;
  ids: SentenceId[];
  sentences: LinkedSentence[];
};

/** What each column holds; the names are a contract and are described in content/columns.yaml. */
const COLUMNS: Record<string, (line: Line) => CsvCell | undefined> = {
  chart: ({ chart }) => chart.slug,
  series_zh: ({ row }) => row.series.zh,
  series_en: ({ row }) => row.series.en,
  says_zh: ({ row }) => ('text' in row ? row.text.zh : null),
  says_en: ({ row }) => ('text' in row ? row.text.en : null),
  label_zh: ({ number }) => number?.label.zh,
  label_en: ({ number }) => number?.label.en,
  role: ({ row }) => ('role' in row ? row.role : row.figure && 'later'),
  value: ({ row, number }) => number?.value ?? laterOf(row)?.value,
  unit: ({ row, number }) => number?.unit.id ?? laterOf(row)?.unit,
  value_zh: ({ number }) => scaled(number, 'zh')?.value,
  unit_zh: ({ number }) => scaled(number, 'zh')?.unit,
  value_en: ({ number }) => scaled(number, 'en')?.value,
  unit_en: ({ number }) => scaled(number, 'en')?.unit,
  bound: ({ row, number }) => number?.bound ?? laterOf(row)?.bound,
  approx: ({ number }) => number && yesNo(isApproximate(number)),
  qualifier_zh: ({ number }) => number && numberQualifier(number, 'zh'),
  qualifier_en: ({ number }) => number && numberQualifier(number, 'en'),
  no_value_zh: ({ number }) => number?.noValue?.zh,
  no_value_en: ({ number }) => number?.noValue?.en,
  status: ({ row, number }) => ('text' in row ? row.status : number?.status),
  commitment: ({ number }) => number?.commitment,
  hedge_zh: ({ number }) => number?.hedge?.zh,
  hedge_en: ({ number }) => number?.hedge?.en,
  time: ({ row, number }) => ('asOf' in row ? row.asOf : number?.time?.asOf),
  time_kind: ({ number }) => number?.time?.kind,
  time_words_zh: ({ number }) => number?.time?.words.zh,
  time_words_en: ({ number }) => number?.time?.words.en,
  time_derived: ({ number }) => number?.time && yesNo(number.time.derived),
  derived: ({ number }) => yesNo(number?.status === 'derived'),
  sentence_id: ({ ids }) => ids.join(' '),
  sentence_anchor: ({ ids }) => ids.map(anchorOf).join(' '),
  sentence_zh: ({ sentences }) => sentences.map(({ zh }) => zh).join(' '),
  sentence_en: ({ sentences }) => sentences.map(({ en }) => en ?? '').join(' '),
  sentence_url: ({ sentences }) => sentences.map(({ url }) => url).join(' '),
  outcome: ({ row }) => row.outcome,
  source_url: ({ row }) => laterOf(row)?.url,
};
export const CHART_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/**
 * The numbers of a chart, and what it says without one, as CSV, one a line with its qualifiers and sentence. A derived number
 * lists the sentences of its operands, and a value that the words leave open is empty, with the reason. `sentence_anchor` (s5.3.2) says again what
 * `sentence_id` says, for spreadsheets that take 5.3.2 for a day.
 */
export function chartCsv(chart: Chart, sentenceOf: (id: SentenceId) => LinkedSentence): string {
  const numbers = chartRows(chart).map((row) => ({ row, number: row.number, ids: sentencesOfNumber(row.number) }));
  const mentions = mentionRows(chart).map((row) => ({ row, number: null, ids: [row.sentence] }));
  const lines = [...numbers, ...mentions].map((line) =>
    Object.values(COLUMNS).map((cellOf) => cellOf({ ...line, chart, sentences: line.ids.map(sentenceOf) }) ?? null),
  );
  return writeCsv([...CHART_COLUMNS], lines);
}

function laterOf(row: Line['row']) {
  return 'figure' in row ? row.figure : null;
}

function scaled(number: ReportNumber | null, locale: Locale) {
  return number && number.value !== null ? scaleNumber(number.value, number.unit, locale) : null;
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
