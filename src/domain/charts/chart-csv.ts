import { writeCsv } from '../export/csv.ts';
import { anchorOf, type SentenceId } from '../ids.ts';
import { numberQualifier } from '../numbers/number-text.ts';
import { chartRows, sentencesOfNumber } from './chart-rows.ts';
import type { Chart } from './series.ts';

/** What files say of a sentence: its words and its address. */
export type SentenceText = { zh: string; en: string | null; url: string };

const COLUMNS = [
  'chart',
  'series',
  'role',
  'value',
  'unit',
  'bound',
  'qualifier_zh',
  'qualifier_en',
  'status',
  'time',
  'time_kind',
  'derived',
  'sentence_id',
  'sentence_anchor',
  'sentence_zh',
  'sentence_en',
  'sentence_url',
];

/**
 * The numbers of a chart as CSV, one a line with its qualifiers and sentence; the columns are a contract.
 * A derived number lists the sentences of its operands, and a value that the words leave open is empty. `sentence_anchor`
 * (s5.3.2) says again what `sentence_id` says, for spreadsheets that take 5.3.2 for a day.
 */
export function chartCsv(chart: Chart, sentenceOf: (id: SentenceId) => SentenceText): string {
  const lines = chartRows(chart).map(({ series, role, number }) => {
    const { value, unit, bound, status, time } = number;
    const derived = status === 'derived';
    const ids = sentencesOfNumber(number);
    const sentences = ids.map(sentenceOf);
    return [
      chart.slug,
      series.en,
      role,
      value,
      unit.id,
      bound,
      numberQualifier(number, 'zh'),
      numberQualifier(number, 'en'),
      status,
      time?.asOf ?? time?.words.en ?? '',
      time?.kind ?? '',
      derived ? 'yes' : 'no',
      ids.join(' '),
      ids.map(anchorOf).join(' '),
      sentences.map(({ zh }) => zh).join(' '),
      sentences.map(({ en }) => en ?? '').join(' '),
      sentences.map(({ url }) => url).join(' '),
    ];
  });
  return writeCsv(COLUMNS, lines);
}
