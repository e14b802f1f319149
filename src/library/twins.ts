import type { Chart } from '../domain/charts/series.ts';
import { dateline } from '../domain/charts/dateline.ts';
import { sourceLine } from '../domain/charts/source-line.ts';
import type { ChapterNumber, SentenceId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { must } from '../domain/must.ts';
import { PUNCTUATION } from '../domain/punctuation.ts';
import { findPlaces } from '../domain/report/term-places.ts';
import type { Chapter } from '../domain/report/join-report.ts';
import { citePage, editionOf, type Edition } from '../domain/site/cite-page.ts';
import { nameReport } from '../domain/site/name-report.ts';
import { datedEdition } from '../domain/terms/past-terms.ts';
import type { Term } from '../domain/terms/term-schema.ts';
import { writeChapterTwin } from '../domain/twins/chapter-twin.ts';
import { writeChartTwin } from '../domain/twins/chart-twin.ts';
import { escapeMarkdown } from '../domain/text/escape-markdown.ts';
import { writeDocument, writeLink, writeList } from '../domain/twins/markdown.ts';
import { writeTermTwin } from '../domain/twins/term-twin.ts';
import { writeDate } from '../domain/write-date.ts';
import {
  absoluteUrl,
  chapterPath,
  chartCsvPath,
  chartJsonPath,
  chartPath,
  chartPngPath,
  glossaryPath,
  numberPath,
  sentencePath,
  termPath,
  twinPath,
} from '../paths.ts';
import type { Library } from './open-library.ts';
import { pinsOf } from './pins.ts';

/** The Markdown twin of a chapter’s page. */
export function chapterTwin(library: Library, chapter: Chapter, locale: Locale, origin: URL | undefined): string {
  const t = library.translate[locale];
  const edition = editionOf(chapter);
  const twin = {
    chapter,
    body: must(library.chapterBodies, chapter.number, 'annotated chapter'),
    terms: library.termsBySlug,
    numbers: new Map(library.stated.map((number) => [number.id, number])),
    facts: [
      ...factsOf(
        library,
        { title: chapter.title[locale], path: chapterPath(locale, chapter.slug), edition },
        locale,
        origin,
      ),
      ...(edition
        ? [t('chapter.status', { version: edition.version, translated: writeDate(edition.date, locale) })]
        : []),
      t('twin.sentences'),
    ],
    ...addresses(library, locale, origin),
    numberHref: (id: string) => absoluteUrl(numberPath(locale, id), origin),
  };
  return writeChapterTwin(twin, locale, t);
}

/** The Markdown twin of a term’s page. */
export function termTwin(library: Library, term: Term, locale: Locale, origin: URL | undefined): string {
  const title = `${term.zh} ${term.en}`;
  const edition = datedEdition(library.termChanges);
  const twin = {
    term,
    related: must(library.related, term.slug, 'term'),
    places: findPlaces(term, library.report),
    publisherNames: library.publisherNames,
    facts: factsOf(library, { title, path: termPath(locale, term.slug), edition }, locale, origin),
    ...addresses(library, locale, origin),
  };
  return writeTermTwin(twin, locale, library.translate[locale]);
}

/** The Markdown twin of a chart’s page. */
export function chartTwin(library: Library, chart: Chart, locale: Locale, origin: URL | undefined): string {
  const { site, translate } = library;
  const t = translate[locale];
  const { slug, title } = chart;
  const files = [
    ['CSV', chartCsvPath(slug, locale)],
    ['JSON', chartJsonPath(slug, locale)],
    ['PNG', chartPngPath(locale, slug)],
  ] as const;
  const twin = {
    chart,
    dateline: dateline({ chart, locale, t }),
    facts: [
      ...factsOf(
        library,
        { title: title[locale], path: chartPath(locale, slug), edition: pinsOf(slug).at(-1) ?? null },
        locale,
        origin,
      ),
      escapeMarkdown(sourceLine(chart, { locale, site, t })),
    ],
    files: files.map(([name, path]) => ({ name, url: absoluteUrl(path, origin) })),
    ...addresses(library, locale, origin),
  };
  return writeChartTwin(twin, locale, t);
}

/** The twin of the glossary: every term with its meaning, leading to its own twin. */
export function glossaryTwin(
  { translate, terms, ...library }: Library,
  locale: Locale,
  origin: URL | undefined,
): string {
  const t = translate[locale];
  const title = t('glossary.title');
  const edition = datedEdition(library.termChanges);
  const about = { title, path: glossaryPath(locale), edition };
  const facts = factsOf({ translate, terms, ...library }, about, locale, origin);
  const lines = terms.map(
    ({ slug, zh, en, sense }) =>
      writeLink(`${zh} ${en}`, absoluteUrl(twinPath(termPath(locale, slug)), origin)) +
      PUNCTUATION[locale].colon +
      escapeMarkdown(sense[locale]),
  );
  return writeDocument([`# ${title}`, escapeMarkdown(t('glossary.scope')), writeList(facts), writeList(lines)]);
}

function factsOf(
  { site, translate }: Library,
  { title, path, edition = null }: { title: string; path: string; edition?: Edition | null },
  locale: Locale,
  origin: URL | undefined,
): string[] {
  const t = translate[locale];
  const { colon } = PUNCTUATION[locale];
  const url = absoluteUrl(path, origin);
  return [
    `${t('twin.address')}${colon}<${url}>`,
    t('twin.report') + colon + escapeMarkdown(nameReport(site, locale)),
    t('chart.cite') + colon + escapeMarkdown(citePage({ title, url, edition }, site, locale)),
    ...(site.makers ? [escapeMarkdown(t('footer.makers', { makers: site.makers[locale] }))] : []),
    escapeMarkdown(t('footer.source')),
  ];
}

function addresses({ chapterSlugs }: Library, locale: Locale, origin: URL | undefined) {
  return {
    sentenceHref: (id: SentenceId) => absoluteUrl(sentencePath(locale, id, chapterSlugs), origin),
    chapterHref: (chapter: ChapterNumber) =>
      absoluteUrl(chapterPath(locale, must(chapterSlugs, chapter, 'chapter')), origin),
    termHref: (slug: string) => absoluteUrl(termPath(locale, slug), origin),
  };
}
