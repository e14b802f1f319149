import { parse } from 'yaml';
import type { z } from 'zod';
import { chartSchema, type ChartEntry } from '../domain/charts/chart-schema.ts';
import { slugSchema } from '../domain/field-schema.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { numbersSchema, type NumbersFile } from '../domain/numbers/number-schema.ts';
import { subjectsSchema, type Subject } from '../domain/numbers/subject-schema.ts';
import { unitsSchema, type Unit } from '../domain/numbers/unit-schema.ts';
import { noQuantitySchema, type NoQuantity } from '../domain/numbers/no-quantity-schema.ts';
import { chapterSchema, type ChapterMeta } from '../domain/report/chapter-schema.ts';
import { changesSchema, type Changes } from '../domain/report/changes-schema.ts';
import { parseReport, type SourceChapter } from '../domain/report/parse-report.ts';
import { readNotes, type Note } from '../domain/report/read-notes.ts';
import { styleSchema, type StyleRule } from '../domain/report/style-schema.ts';
import { translationSchema, type Translation } from '../domain/report/translation-schema.ts';
import { siteSchema, type Site } from '../domain/site/site-schema.ts';
import { textPageSchema, type TextPage } from '../domain/site/text-page-schema.ts';
import { publishersSchema } from '../domain/terms/publisher-schema.ts';
import { termSchema, type Term } from '../domain/terms/term-schema.ts';
import { uiSchema, type UiWords } from '../domain/ui/ui-schema.ts';
import { listFiles, nameFile, readText } from './content-folder.ts';
import type { Fault } from './fault.ts';

/** An entry with the file it came from, as messages name it. */
export type Filed<T> = { file: string; data: T };
export type ChapterFile = ChapterMeta & { slug: string; body: string; notes: Note[] };

/** Everything that stands in the content folder but the bodies of its pages, which Astro renders. */
export type Content = {
  site: Filed<Site>;
  source: Filed<string>;
  report: SourceChapter[];
  translations: Filed<Translation>[];
  changes: Filed<Changes>[];
  style: Filed<StyleRule[]>[];
  chapters: Filed<ChapterFile>[];
  terms: Filed<Term>[];
  numbers: Filed<NumbersFile>;
  noQuantities: Filed<NoQuantity[]>;
  units: Filed<Unit[]>;
  subjects: Filed<Subject[]>;
  publishers: Filed<string[]>;
  charts: Filed<ChartEntry>[];
  pages: Filed<TextPage & { locale: Locale; name: string }>[];
  ui: Record<Locale, Filed<UiWords>>;
};

/**
 * Reads the content folder. Entries that break their schema become faults and are left out; without site file, interface
 * words or report there is no content at all.
 */
export function readContent(): { content: Content | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const file = <T>(name: string, schema: z.ZodType<T>) => readFile(name, schema, faults);
  const folder = <T, U>(name: string, schema: z.ZodType<T>, finish: (data: T, name: string) => U) =>
    listFiles(name)
      .filter((entry) => entry.endsWith('.yaml'))
      .flatMap((entry) => {
        const slug = readSlug(entry, faults);
        const read = file(entry, schema);
        return read ? [{ file: read.file, data: finish(read.data, slug) }] : [];
      });

  const site = file('site.yaml', siteSchema);
  const ui = { zh: file('ui/zh.yaml', uiSchema), en: file('ui/en.yaml', uiSchema) };
  const source = { file: nameFile('report.zh.txt'), data: readText('report.zh.txt') };
  const parts = {
    translations: folder('translation', translationSchema, (data) => data),
    changes: folder('translation/changes', changesSchema, (data) => data),
    style: folder('style', styleSchema, (data) => data),
    chapters: listFiles('chapters')
      .filter((name) => name.endsWith('.mdx'))
      .flatMap((name) => readChapter(name, faults)),
    terms: folder('terms', termSchema, (data, slug) => ({ ...data, slug })),
    numbers: file('numbers.yaml', numbersSchema) ?? {
      file: nameFile('numbers.yaml'),
      data: { stated: [], derived: [] },
    },
    noQuantities: file('numerals.yaml', noQuantitySchema) ?? { file: nameFile('numerals.yaml'), data: [] },
    units: file('units.yaml', unitsSchema) ?? { file: nameFile('units.yaml'), data: [] },
    subjects: file('subjects.yaml', subjectsSchema) ?? { file: nameFile('subjects.yaml'), data: [] },
    publishers: file('publishers.yaml', publishersSchema) ?? { file: nameFile('publishers.yaml'), data: [] },
    charts: folder('charts', chartSchema, (data, slug) => ({ ...data, slug })),
    pages: LOCALES.flatMap((locale) => listFiles(`pages/${locale}`).flatMap((name) => readPage(name, locale, faults))),
  };
  if (!site || !ui.zh || !ui.en) return { content: null, faults };
  try {
    const report = parseReport(source.data);
    return { content: { site, source, report, ui: { zh: ui.zh, en: ui.en }, ...parts }, faults };
  } catch (error) {
    faults.push({ file: source.file, what: (error as Error).message });
    return { content: null, faults };
  }
}

function readFile<T>(name: string, schema: z.ZodType<T>, faults: Fault[]): Filed<T> | undefined {
  const file = nameFile(name);
  try {
    const data = holdToSchema(file, parse(readText(name)), schema, faults);
    return data === undefined ? undefined : { file, data };
  } catch (error) {
    faults.push({ file, what: `cannot be read: ${(error as Error).message.split('\n')[0]}` });
    return undefined;
  }
}

/** The entry, or undefined when it breaks the schema: every breach becomes a fault. */
function holdToSchema<T>(file: string, raw: unknown, schema: z.ZodType<T>, faults: Fault[]): T | undefined {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    faults.push({ file, id: issue.path.join('.') || undefined, what: issue.message });
  }
  return undefined;
}

function readFront<T>(name: string, schema: z.ZodType<T>, faults: Fault[]): { data: T; body: string } | undefined {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readText(name)) ?? [];
  const data = holdToSchema(nameFile(name), parse(front), schema, faults);
  return data === undefined ? undefined : { data, body };
}

function readChapter(name: string, faults: Fault[]): Filed<ChapterFile>[] {
  const file = nameFile(name);
  try {
    const front = readFront(name, chapterSchema, faults);
    if (!front) return [];
    const { data, body } = front;
    return [
      { file, data: { ...data, slug: readSlug(name, faults).replace(/^\d+-/, ''), body, notes: readNotes(body) } },
    ];
  } catch (error) {
    faults.push({ file, what: (error as Error).message });
    return [];
  }
}

function readPage(name: string, locale: Locale, faults: Fault[]): Content['pages'] {
  const front = readFront(name, textPageSchema, faults);
  return front ? [{ file: nameFile(name), data: { ...front.data, locale, name: readSlug(name, faults) } }] : [];
}

/** `content/terms/wu-xing.yaml` is the entry `wu-xing`; addresses hold it, so it must be a slug. */
function readSlug(name: string, faults: Fault[]): string {
  const slug = name.slice(name.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  holdToSchema(nameFile(name), slug, slugSchema, faults);
  return slug;
}
