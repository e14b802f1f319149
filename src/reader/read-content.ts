import type { z } from 'zod';
import { chartSchema, type ChartEntry } from '../domain/charts/chart-schema.ts';
import { successorsSchema, type Successors } from '../domain/charts/successors-schema.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { columnsSchema, type Columns } from '../domain/export/columns-schema.ts';
import { cuesSchema, type Cue } from '../domain/numbers/commitment-schema.ts';
import { numbersSchema, type NumbersFile } from '../domain/numbers/number-schema.ts';
import { subjectsSchema, type Subject } from '../domain/numbers/subject-schema.ts';
import { unitsSchema, type Unit } from '../domain/numbers/unit-schema.ts';
import { noQuantitySchema, type NoQuantity } from '../domain/numbers/no-quantity-schema.ts';
import { chapterSchema, type ChapterMeta } from '../domain/report/chapter-schema.ts';
import { parseReport, type SourceChapter } from '../domain/report/parse-report.ts';
import { readNotes, type Note } from '../domain/report/read-notes.ts';
import { translationSchema, type Translation } from '../domain/report/translation-schema.ts';
import { changesSchema, type Changes } from '../domain/report/changes-schema.ts';
import { styleSchema, type StyleRule } from '../domain/report/style-schema.ts';
import { outcomeSchema, type OutcomeEntry } from '../domain/outcomes/outcome-schema.ts';
import { homeSchema, type HomeFile } from '../domain/prose/home-schema.ts';
import { mapSchema, type MapFile } from '../domain/places/map-schema.ts';
import { placesSchema, type PlacesFile } from '../domain/places/place-schema.ts';
import { siteSchema, type Site } from '../domain/site/site-schema.ts';
import {
  pageSourcesSchema,
  textPageSchema,
  type PageSources,
  type TextPage,
} from '../domain/prose/text-page-schema.ts';
import type { PublisherNames } from '../domain/terms/publisher-names.ts';
import { publisherNamesSchema } from '../domain/terms/publisher-names-schema.ts';
import { publishersSchema } from '../domain/terms/publisher-schema.ts';
import { termChangesSchema, type TermChanges } from '../domain/terms/term-changes-schema.ts';
import { termSchema, type Term } from '../domain/terms/term-schema.ts';
import { NO_WORDS, termWordsSchema, type TermWords } from '../domain/terms/term-words-schema.ts';
import { phrasesSchema, type Phrase } from '../domain/words/phrase-schema.ts';
import { traditionalSchema, type Traditional } from '../domain/words/traditional-schema.ts';
import { avoidedListSchema, type Avoided } from '../domain/ui/avoided-schema.ts';
import { uiSchema, type UiWords } from '../domain/ui/ui-schema.ts';
import { ContentFolder } from './content-folder.ts';
import type { Fault } from './fault.ts';
import { FolderReader, type Filed, type MdxBody, type Named } from './folder-reader.ts';

export type ChapterFile = ChapterMeta & MdxBody & { slug: string; notes: Note[] };

/** Needed only by a folder that has lost a chart, one whose report is of an area with places, and one whose pages cite sources. */
const SUCCESSORS = 'charts/pinned/successors.yaml';
const PLACES = 'places.yaml';
const SOURCES = 'sources.yaml';
/** Needed only where a source was published by a body with a Chinese name, for who reads no Chinese. */
const PUBLISHER_NAMES = 'publisher-names.yaml';
/** Charts as they were published; their own reader knows them. */
const PINNED = 'charts/pinned/';
/** What the dictionary reads wrongly in this report. */
const WORDS = 'words.yaml';
/** What a home page may do without. */
const HOME = 'home.yaml';
const MAP = 'map.yaml';

/** Everything that stands in the content folder; the bodies of its pages are rendered by Astro. */
export type Content = {
  site: Filed<Site>;
  report: SourceChapter[];
  translations: Filed<Translation>[];
  changes: Filed<Changes>[];
  style: Filed<StyleRule[]>[];
  chapters: Filed<ChapterFile>[];
  terms: Filed<Term>[];
  termChanges: Filed<TermChanges>[];
  numbers: Filed<NumbersFile>;
  noQuantities: Filed<NoQuantity[]>;
  units: Filed<Unit[]>;
  cues: Filed<Cue[]>;
  subjects: Filed<Subject[]>;
  columns: Filed<Columns>;
  publishers: Filed<string[]>;
  termWords: Filed<TermWords>;
  traditional: Filed<Traditional>;
  phrases: Filed<Phrase[]>;
  charts: Filed<ChartEntry>[];
  successors: Filed<Successors>;
  outcomes: Filed<OutcomeEntry>[];
  places: Filed<PlacesFile> | null;
  sources: Filed<PageSources>;
  publisherNames: Filed<PublisherNames> | null;
  home: Filed<HomeFile>;
  map: Filed<MapFile> | null;
  pages: Filed<TextPage & MdxBody & { locale: Locale; slug: string }>[];
  ui: Record<Locale, Filed<UiWords>>;
  avoided: Filed<Avoided[]>;
};
export type ContentKind = keyof Content;

/**
 * Reads the content folder. Entries that break their schema become faults and are left out; `broken` names the kinds in
 * which that happened. Without a site file, interface words or a report that can be cut there is no content at all.
 */
export function readContent(folder = new ContentFolder()): {
  content: Content | null;
  faults: Fault[];
  broken: Set<ContentKind>;
} {
  const reader = new FolderReader<ContentKind>(folder);
  const site = reader.readFile('site', 'site.yaml', siteSchema);
  const report = reader.read('report', 'report.zh.txt', (text, file) => {
    const { chapters, faults } = parseReport(text, site?.data.report.chapters ?? null);
    reader.faults.push(...faults.map((fault) => ({ file, ...fault })));
    return faults.length === 0 ? chapters : undefined;
  });
  const ui = {
    zh: reader.readFile('ui', 'ui/zh.yaml', uiSchema),
    en: reader.readFile('ui', 'ui/en.yaml', uiSchema),
  };
  const list = <T>(kind: ContentKind, name: string, schema: z.ZodType<T>, none: T): Filed<T> =>
    reader.readFile(kind, name, schema) ?? { file: folder.label(name), data: none };
  const optional = <T>(kind: ContentKind, name: string, schema: z.ZodType<T>, none: T): Filed<T> =>
    folder.has(name) ? list(kind, name, schema, none) : { file: folder.label(name), data: none };
  const parts = {
    translations: reader.readFolder('translations', 'translation', '.yaml', reader.yaml(translationSchema)),
    changes: reader.readFolder('changes', 'translation/changes', '.yaml', reader.yaml(changesSchema)),
    style: reader.readFolder('style', 'style', '.yaml', reader.yaml(styleSchema)),
    chapters: readChapters(reader),
    terms: reader.readFolder('terms', 'terms', '.yaml', reader.yaml(termSchema)).map(withSlug),
    termChanges: reader.readFolder('termChanges', 'terms/changes', '.yaml', reader.yaml(termChangesSchema)),
    numbers: list('numbers', 'numbers.yaml', numbersSchema, { stated: [], derived: [] }),
    noQuantities: list('noQuantities', 'numerals.yaml', noQuantitySchema, []),
    units: list('units', 'units.yaml', unitsSchema, []),
    cues: list('cues', 'commitments.yaml', cuesSchema, []),
    subjects: list('subjects', 'subjects.yaml', subjectsSchema, []),
    columns: list('columns', 'columns.yaml', columnsSchema, {}),
    publishers: list('publishers', 'publishers.yaml', publishersSchema, []),
    termWords: list('termWords', 'term-words.yaml', termWordsSchema, NO_WORDS),
    traditional: list('traditional', 'traditional.yaml', traditionalSchema, {}),
    charts: reader.readFolder('charts', 'charts', '.yaml', reader.yaml(chartSchema)).map(withSlug),
    outcomes: reader.readFolder('outcomes', 'outcomes', '.yaml', reader.yaml(outcomeSchema)).map(withSlug),
    phrases: optional('phrases', WORDS, phrasesSchema, []),
    successors: optional('successors', SUCCESSORS, successorsSchema, {}),
    sources: optional('sources', SOURCES, pageSourcesSchema, {}),
    publisherNames:
      (folder.has(PUBLISHER_NAMES) && reader.readFile('publisherNames', PUBLISHER_NAMES, publisherNamesSchema)) || null,
    home: optional('home', HOME, homeSchema, { facts: [], findings: [] }),
    map: (folder.has(MAP) && reader.readFile('map', MAP, mapSchema)) || null,
    places: (folder.has(PLACES) && reader.readFile('places', PLACES, placesSchema)) || null,
    avoided: list('avoided', 'ui/avoided.yaml', avoidedListSchema, []),
    pages: LOCALES.flatMap((locale) =>
      reader
        .readFolder('pages', `pages/${locale}`, '.mdx', reader.mdx(textPageSchema))
        .map(withSlug)
        .map(({ file, data }) => ({ file, data: { ...data, locale } })),
    ),
  };
  reader.faultUnread([WORDS, SUCCESSORS, SOURCES, PUBLISHER_NAMES, HOME, MAP, PLACES], [PINNED]);
  const { faults, broken } = reader;
  if (!site || !report || !ui.zh || !ui.en) return { content: null, faults, broken };
  return { content: { site, report: report.data, ui: { zh: ui.zh, en: ui.en }, ...parts }, faults, broken };
}

function readChapters(reader: FolderReader<ContentKind>): Filed<ChapterFile>[] {
  const parse = reader.mdx(chapterSchema);
  const withNotes = (text: string, file: string) => {
    const chapter = parse(text, file);
    return chapter && { ...chapter, notes: readNotes(chapter.body, chapter.bodyLine) };
  };
  return reader
    .readFolder('chapters', 'chapters', '.mdx', withNotes)
    .map(({ file, slug, data }) => ({ file, data: { ...data, slug: slug.replace(/^\d+-/, '') } }));
}

function withSlug<T>({ file, slug, data }: Named<T>): Filed<T & { slug: string }> {
  return { file, data: { ...data, slug } };
}
