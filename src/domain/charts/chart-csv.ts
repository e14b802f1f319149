import { writeCsv, type CsvCell } from '../export/csv.ts';
import { anchorOf, type SentenceId } from '../ids.ts';
import { scaleNumber } from '../numbers/format-number.ts';
import { isApproximate, numberQualifier } from '../numbers/number-text.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { chartRows, sentencesOfNumber, type ChartRow } from './chart-rows.ts';
import type { Chart } from './series.ts';

/** What files say of a sentence: its words and its address. */
export type SentenceText = { zh: string; en: string | null; url: string };

type Line = ChartRow & { chart: Chart; ids: SentenceId[]; sentences: SentenceText[] };

/** What each column holds; the names are a contract and are described in content/columns.yaml. */
const COLUMNS: Record<string, (line: Line) => CsvCell> = {
  chart: ({ chart }) => chart.slug,
  series_zh: ({ series }) => series.zh,
  series_en: ({ series }) => series.en,
  role: ({ role }) => role,
  value: ({ number }) => number.value,
  unit: ({ number }) => number.unit.id,
  value_zh: ({ number }) => scaled(number, 'zh')?.value ?? null,
  unit_zh: ({ number }) => scaled(number, 'zh')?.unit ?? null,
  value_en: ({ number }) => scaled(number, 'en')?.value ?? null,
  unit_en: ({ number }) => scaled(number, 'en')?.unit ?? null,
  bound: ({ number }) => number.bound,
  approx: ({ number }) => yesNo(isApproximate(number)),
  qualifier_zh: ({ number }) => numberQualifier(number, 'zh'),
  qualifier_en: ({ number }) => numberQualifier(number, 'en'),
  no_value_zh: ({ number }) => number.noValue?.zh ?? null,
  no_value_en: ({ number }) => number.noValue?.en ?? null,
  status: ({ number }) => number.status,
  commitment: ({ number }) => number.commitment,
  hedge_zh: ({ number }) => number.hedge?.zh ?? null,
  hedge_en: ({ number }) => number.hedge?.en ?? null,
  time: ({ number }) => number.time?.asOf ?? null,
  time_kind: ({ number }) => number.time?.kind ?? null,
  time_words_zh: ({ number }) => number.time?.words.zh ?? null,
  time_words_en: ({ number }) => number.time?.words.en ?? null,
  time_derived: ({ number }) => number.time && yesNo(number.time.derived),
  derived: ({ number }) => yesNo(number.status === 'derived'),
  sentence_id: ({ ids }) => ids.join(' '),
  sentence_anchor: ({ ids }) => ids.map(anchorOf).join(' '),
  sentence_zh: ({ sentences }) => sentences.map(({ zh }) => zh).join(' '),
  sentence_en: ({ sentences }) => sentences.map(({ en }) => en ?? '').join(' '),
  sentence_url: ({ sentences }) => sentences.map(({ url }) => url).join(' '),
};
export const CHART_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/**
 * The numbers of a chart as CSV, one a line with its qualifiers and sentence. A derived number lists the sentences of its
 * operands, and a value that the words leave open is empty, with the reason. `sentence_anchor` (s5.3.2) says again what
 * `sentence_id` says, for spreadsheets that take 5.3.2 for a day.
 */
export function chartCsv(chart: Chart, sentenceOf: (id: SentenceId) => SentenceText): string {
  const lines = chartRows(chart).map((row) => {
    const ids = sentencesOfNumber(row.number);
    const line: Line = { ...row, chart, ids, sentences: ids.map(sentenceOf) };
    return Object.values(COLUMNS).map((cellOf) => cellOf(line));
  });
  return writeCsv([...CHART_COLUMNS], lines);
}

function scaled({ value, unit }: ReportNumber, locale: 'zh' | 'en') {
  return value === null ? null : scaleNumber(value, unit, locale);
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
