import { writeCsv, type CsvCell } from '../text/csv.ts';
import type { TermRecord } from './term-record-schema.ts';

/** What each column holds; the names are a contract and are described in content/columns.yaml. */
const COLUMNS: Record<string, (term: TermRecord) => CsvCell> = {
  slug: ({ slug }) => slug,
  term_zh: ({ zh }) => zh,
  pinyin: ({ pinyin }) => pinyin,
  literal: ({ literal }) => literal,
  term_en: ({ en }) => en,
  forms_zh: ({ forms }) => forms.join(' | '),
  forms_en: ({ enForms }) => enForms.join(' | '),
  official_en: ({ official }) => official?.en ?? null,
  kind: ({ kind }) => kind,
  basis: ({ basis }) => basis,
  sense_zh: ({ sense }) => sense.zh,
  sense_en: ({ sense }) => sense.en,
  explanation_zh: ({ explanation }) => explanation.zh,
  explanation_en: ({ explanation }) => explanation.en,
  parts_zh: ({ parts }) => parts.map(({ zh }) => zh).join(' | '),
  parts_en: ({ parts }) => parts.map(({ en }) => en).join(' | '),
  sources: ({ sources }) => sources.flatMap(({ url }) => url ?? []).join(' '),
  sentence_id: ({ sentences }) => sentences.join(' '),
};
export const TERM_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** The terms as CSV, one line each. */
export function termsCsv(terms: TermRecord[]): string {
  return writeCsv(
    [...TERM_COLUMNS],
    terms.map((term) => Object.values(COLUMNS).map((cellOf) => cellOf(term))),
  );
}
