import { writeCsv, type CsvCell } from '../text/csv.ts';
import { anchorOf } from '../ids.ts';
import { numberRecord } from './number-record.ts';
import type { NumberRecord } from './number-record-schema.ts';
import { numberDetails, writeNumber } from './number-text.ts';
import { formatTime } from './number-time.ts';
import type { ReportNumber } from './resolve-numbers.ts';

/** What each column holds; the names are a contract and are described in content/columns.yaml. */
const COLUMNS: Record<string, (record: NumberRecord, number: ReportNumber) => CsvCell> = {
  id: ({ id }) => id,
  label_zh: ({ label }) => label.zh,
  label_en: ({ label }) => label.en,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  written_zh: (_, number) => writeNumber(number, 'zh'),
  written_en: (_, number) => writeNumber(number, 'en'),
  status: ({ status }) => status,
  bound: ({ bound }) => bound,
  as_of: ({ asOf }) => asOf,
  time_zh: (_, { time }) => time && formatTime(time, 'zh'),
  time_en: (_, { time }) => time && formatTime(time, 'en'),
  subject: (_, { subject }) => subject,
  sentence: ({ sentence }) => sentence,
  quote_zh: ({ quote }) => quote,
  quote_en: ({ quoteEn }) => quoteEn,
  remark_zh: (_, number) => numberDetails(number, 'zh'),
  remark_en: (_, number) => numberDetails(number, 'en'),
  derivation: ({ derivation }) => derivation,
  sentence_anchor: ({ sentence }) => anchorOf(sentence),
  approx: ({ approx }) => (approx ? 'yes' : 'no'),
  commitment: ({ commitment }) => commitment,
  hedge_zh: ({ hedge }) => hedge?.zh ?? null,
  hedge_en: ({ hedge }) => hedge?.en ?? null,
  time_words_zh: ({ timeWords }) => timeWords?.zh ?? null,
  time_words_en: ({ timeWords }) => timeWords?.en ?? null,
  time_derived: ({ timeWords, timeDerived }) => timeWords && (timeDerived ? 'yes' : 'no'),
  no_value_zh: ({ noValue }) => noValue?.zh ?? null,
  no_value_en: ({ noValue }) => noValue?.en ?? null,
};
export const NUMBER_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/**
 * The numbers as CSV, one line each after the head, the id first: pickLines takes the lines of what a reader has filtered.
 * `sentence_anchor` (s5.3.2) stays text where a spreadsheet makes a date of `sentence` (5.3.2).
 */
export function numbersCsv(numbers: ReportNumber[]): string {
  const rows = numbers.map((number) => {
    const record = numberRecord(number);
    return Object.values(COLUMNS).map((cellOf) => cellOf(record, number));
  });
  return writeCsv([...NUMBER_COLUMNS], rows);
}
