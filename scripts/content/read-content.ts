import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { chartSchema, type ChartEntry } from '../../src/domain/charts/chart-schema.ts';
import { numbersSchema, type NumbersFile } from '../../src/domain/numbers/number-schema.ts';
import { noQuantitySchema, type NoQuantity } from '../../src/domain/numbers/no-quantity-schema.ts';
import { chapterSchema, type ChapterMeta } from '../../src/domain/report/chapter-schema.ts';
import { parseReport, type SourceChapter } from '../../src/domain/report/parse-report.ts';
import { readNotes, type Note } from '../../src/domain/report/read-notes.ts';
import { translationSchema, type Translation } from '../../src/domain/report/translation-schema.ts';
import { termSchema, type Term } from '../../src/domain/terms/term-schema.ts';
import type { Fault } from './fault.ts';

/** An entry with the file it came from, relative to the project’s root. */
export type Filed<T> = { file: string; data: T };
export type ChapterFile = ChapterMeta & { slug: string; body: string; notes: Note[] };
export type Content = {
  source: string;
  report: SourceChapter[];
  translations: Filed<Translation>[];
  chapters: Filed<ChapterFile>[];
  terms: Filed<Term>[];
  numbers: Filed<NumbersFile>;
  noQuantities: Filed<NoQuantity[]>;
  charts: Filed<ChartEntry>[];
};

const ROOT = join(import.meta.dirname, '../..');

/** Reads everything below content/ that the checks look at; entries that break their schema become faults. */
export function readContent(): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const source = readText('content/report.zh.txt');
  const translations = readFolder('content/translation', '.yaml', (file, text) =>
    readEntry(file, text, translationSchema, faults),
  );
  const chapters = readFolder('content/chapters', '.mdx', (file, text) => readChapter(file, text, faults));
  const terms = readFolder('content/terms', '.yaml', (file, text) => {
    const data = readEntry(file, text, termSchema, faults);
    return data && { ...data, slug: nameOf(file) };
  });
  const numbers = readFile('content/numbers.yaml', numbersSchema, { stated: [], derived: [] }, faults);
  const noQuantities = readFile('content/numerals.yaml', noQuantitySchema, [], faults);
  const charts = readFolder('content/charts', '.yaml', (file, text) => {
    const data = readEntry(file, text, chartSchema, faults);
    return data && { ...data, slug: nameOf(file) };
  });
  return {
    content: { source, report: parseReport(source), translations, chapters, terms, numbers, noQuantities, charts },
    faults,
  };
}

/** Reads one file of the project as text. */
export function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Parses YAML and holds it to a schema; every breach becomes a fault, and then there is no entry. */
export function readEntry<T>(file: string, text: string, schema: z.ZodType<T>, faults: Fault[]): T | undefined {
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    faults.push({ file, what: `is no valid YAML: ${(error as Error).message.split('\n')[0]}` });
    return undefined;
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    faults.push({ file, id: issue.path.join('.') || undefined, what: issue.message });
  }
  return undefined;
}

function readFile<T>(file: string, schema: z.ZodType<T>, otherwise: T, faults: Fault[]): Filed<T> {
  return { file, data: readEntry(file, readText(file), schema, faults) ?? otherwise };
}

function readFolder<T>(folder: string, ending: string, read: (file: string, text: string) => T | undefined): Filed<T>[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const data = read(file, readText(file));
      return data === undefined ? [] : [{ file, data }];
    });
}

function readChapter(file: string, text: string, faults: Fault[]): ChapterFile | undefined {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const meta = readEntry(file, front, chapterSchema, faults);
  if (!meta) return undefined;
  try {
    return { ...meta, slug: nameOf(file).replace(/^\d+-/, ''), body, notes: readNotes(body) };
  } catch (error) {
    faults.push({ file, what: (error as Error).message });
    return undefined;
  }
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
