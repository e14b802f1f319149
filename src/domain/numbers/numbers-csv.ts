import { writeCsv } from '../export/csv.ts';
import { anchorOf } from '../ids.ts';
import { numberRecord } from './number-record.ts';
import { numberDetails, writeNumber } from './number-text.ts';
import { formatTime } from './number-time.ts';
import type { ReportNumber } from './resolve-numbers.ts';

const HEAD = [
  'id',
  'label_zh',
  'label_en',
  'value',
  'unit',
  'written_zh',
  'written_en',
  'status',
  'bound',
  'as_of',
  'time_zh',
  'time_en',
  'subject',
  'sentence',
  'quote_zh',
  'quote_en',
  'remark_zh',
  'remark_en',
  'derivation',
  'sentence_anchor',
];

/**
 * The numbers as CSV, one line each after the head, the id first: pickLines takes the lines of what a reader has filtered.
 * `sentence_anchor` (s5.3.2) stays text where a spreadsheet makes a date of `sentence` (5.3.2).
 */
export function numbersCsv(numbers: ReportNumber[]): string {
  const rows = numbers.map((number) => {
    const { id, sentence, quote, quoteEn, value, unit, status, bound, asOf, label, derivation } = numberRecord(number);
    return [
      id,
      label.zh,
      label.en,
      value,
      unit,
      writeNumber(number, 'zh'),
      writeNumber(number, 'en'),
      status,
      bound,
      asOf,
      number.time && formatTime(number.time, 'zh'),
      number.time && formatTime(number.time, 'en'),
      number.subject,
      sentence,
      quote,
      quoteEn,
      numberDetails(number, 'zh'),
      numberDetails(number, 'en'),
      derivation,
      anchorOf(sentence),
    ];
  });
  return writeCsv(HEAD, rows);
}
