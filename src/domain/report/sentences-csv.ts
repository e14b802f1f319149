import { anchorOf, chapterOf, type SentenceId } from '../ids.ts';
import { writeCsv, type CsvCell } from '../text/csv.ts';
import type { Chapter, Sentence } from './join-report.ts';

type Line = { sentence: Sentence; passage: string; url: string };

/** What each column holds; the names are a contract and are described in content/columns.yaml. */
const COLUMNS: Record<string, (line: Line) => CsvCell> = {
  sentence: ({ sentence }) => sentence.id,
  sentence_anchor: ({ sentence }) => anchorOf(sentence.id),
  chapter: ({ sentence }) => chapterOf(sentence.id),
  passage: ({ passage }) => `p${passage}`,
  sentence_zh: ({ sentence }) => sentence.zh,
  sentence_en: ({ sentence }) => sentence.en,
  terms: ({ sentence }) => sentence.terms.join(' '),
  numbers: ({ sentence }) => sentence.numbers.join(' '),
  notes_zh: ({ sentence }) => sentence.notes.map(({ zh }) => zh).join(' '),
  notes_en: ({ sentence }) => sentence.notes.map(({ en }) => en).join(' '),
  sentence_url: ({ url }) => url,
};
export const SENTENCE_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** The sentences of the report as CSV, one line each in its order; `urlOf` gives a sentence’s absolute address. */
export function sentencesCsv(report: Chapter[], urlOf: (id: SentenceId) => string): string {
  const rows = report.flatMap(({ passages }) =>
    passages.flatMap(({ id: passage, sentences }) =>
      sentences.map((sentence) => {
        const line = { sentence, passage, url: urlOf(sentence.id) };
        return Object.values(COLUMNS).map((cellOf) => cellOf(line));
      }),
    ),
  );
  return writeCsv([...SENTENCE_COLUMNS], rows);
}
