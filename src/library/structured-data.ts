import { datedFinding } from '../domain/charts/dateline.ts';
import type { Chart } from '../domain/charts/series.ts';
import { mapLocales, type Locale } from '../domain/locale.ts';
import { describeChapter, describeReport, describeSite } from '../domain/report/describe-report.ts';
import type { Chapter } from '../domain/report/join-report.ts';
import { describeDataset, type Thing } from '../domain/site/structured-data.ts';
import { describeGlossary, describeTerm } from '../domain/terms/describe-term.ts';
import type { Term } from '../domain/terms/term-schema.ts';
import {
  absoluteUrl,
  chapterPath,
  chartCsvPath,
  chartJsonPath,
  chartPath,
  chartPngPath,
  chartsPath,
  dataPath,
  glossaryPath,
  homePath,
  numbersPath,
  outcomesPath,
  searchPath,
  termPath,
} from '../paths.ts';
import type { Library } from './open-library.ts';

const CSV = 'text/csv';
const JSON_FILE = 'application/json';

/** What the home page speaks of: the site, and the report in both languages. */
export function homeThings({ site, report }: Library, locale: Locale, origin: URL | undefined): Thing[] {
  const home = mapLocales((code) => absoluteUrl(homePath(code), origin));
  const chapters = mapLocales((code) => report.map(({ slug }) => absoluteUrl(chapterPath(code, slug), origin)));
  return [
    describeSite(site, locale, { home: home[locale], search: absoluteUrl(searchPath(locale), origin) }),
    ...describeReport(report, site, { home, chapters }),
  ];
}

/** What a chapter’s page speaks of. */
export function chapterThings(chapter: Chapter, locale: Locale, origin: URL | undefined): Thing[] {
  const home = absoluteUrl(homePath(locale), origin);
  return [describeChapter(chapter, locale, { home, page: absoluteUrl(chapterPath(locale, chapter.slug), origin) })];
}

/** What the glossary speaks of. */
export function glossaryThings({ translate }: Library, locale: Locale, origin: URL | undefined): Thing[] {
  const t = translate[locale];
  const page = absoluteUrl(glossaryPath(locale), origin);
  return [describeGlossary({ name: t('glossary.title'), description: t('glossary.scope'), page }, locale)];
}

/** What a term’s page speaks of. */
export function termThings({ publisherNames }: Library, term: Term, locale: Locale, origin: URL | undefined): Thing[] {
  const glossary = absoluteUrl(glossaryPath(locale), origin);
  const page = absoluteUrl(termPath(locale, term.slug), origin);
  return describeTerm(term, locale, { glossary, page, publisherNames });
}

/** What a chart’s page speaks of: its data. */
export function chartThings(
  { site, translate }: Library,
  chart: Chart,
  locale: Locale,
  origin: URL | undefined,
): Thing[] {
  const { slug, title } = chart;
  const of = {
    name: title[locale],
    description: datedFinding({ chart, locale, t: translate[locale] }),
    page: absoluteUrl(chartPath(locale, slug), origin),
    image: absoluteUrl(chartPngPath(locale, slug), origin),
    files: [
      { type: CSV, url: absoluteUrl(chartCsvPath(slug, locale), origin) },
      { type: JSON_FILE, url: absoluteUrl(chartJsonPath(slug, locale), origin) },
    ],
  };
  return [describeDataset(of, site, locale)];
}

/** The pages that list what one file of data holds. */
const LISTS = {
  numbers: {
    path: numbersPath,
    files: [
      ['numbers.csv', CSV],
      ['numbers.json', JSON_FILE],
    ],
  },
  outcomes: {
    path: outcomesPath,
    files: [
      ['outcomes.csv', CSV],
      ['outcomes.json', JSON_FILE],
    ],
  },
  charts: {
    path: chartsPath,
    files: [
      ['charts.json', JSON_FILE],
      ['charts.zip', 'application/zip'],
    ],
  },
} as const;

/** What a page that lists all numbers, outcomes or charts speaks of: their data. */
export function listThings(
  { site }: Library,
  list: keyof typeof LISTS,
  { title, description }: Record<'title' | 'description', string>,
  locale: Locale,
  origin: URL | undefined,
): Thing[] {
  const { path, files } = LISTS[list];
  const of = {
    name: title,
    description,
    page: absoluteUrl(path(locale), origin),
    files: files.map(([file, type]) => ({ type, url: absoluteUrl(dataPath(file), origin) })),
  };
  return [describeDataset(of, site, locale)];
}
