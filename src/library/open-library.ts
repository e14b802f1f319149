import { isOfWhole, joinCharts, type Chart } from '../domain/charts/series.ts';
import type { ChapterNumber, SentenceId } from '../domain/ids.ts';
import { LANG_TAG, mapLocales, type Bilingual, type Locale } from '../domain/locale.ts';
import { COMMITMENTS, type Commitment } from '../domain/numbers/status.ts';
import { linkTerms } from '../domain/terms/link-terms.ts';
import { joinOutcomes } from '../domain/outcomes/join-outcomes.ts';
import { READINGS } from '../domain/outcomes/reading.ts';
import type { OutcomeNames } from '../domain/charts/outcome-rows.ts';
import { resolveNumbers } from '../domain/numbers/resolve-numbers.ts';
import { joinReport, sentencesOf } from '../domain/report/join-report.ts';
import type { GlossaryEntry } from '../domain/terms/group-terms.ts';
import { findPlaces } from '../domain/report/term-places.ts';
import { joinPlaces } from '../domain/places/join-places.ts';
import { nameReport } from '../domain/site/name-report.ts';
import type { Site } from '../domain/site/site-schema.ts';
import { createTranslate, type Translate } from '../domain/ui/translate.ts';
import { writeDate } from '../domain/write-date.ts';
import type { Content } from '../reader/read-content.ts';

/** The content of one folder, joined: everything that the pages, the files, the search index and the tests are made from. */
export type Library = ReturnType<typeof openLibrary>;

/** Joins sound content; terms stand by pinyin, charts by slug, numbers and sentences in the order of the report. */
export function openLibrary(content: Content) {
  const site = content.site.data;
  const translate = mapLocales((locale) =>
    createTranslate(content.ui[locale].data, LANG_TAG[locale], knownWords(site, locale)),
  );
  const terms = content.terms
    .map(({ data }) => data)
    .sort((a, b) => a.pinyin.localeCompare(b.pinyin, 'en') || a.slug.localeCompare(b.slug));
  const { stated } = content.numbers.data;
  const units = content.units.data;
  const { date } = site.report;
  const report = joinReport({
    source: content.report,
    translations: content.translations.map(({ data }) => data),
    chapters: content.chapters.map(({ data }) => data),
    terms,
    numbers: stated,
  });
  const sentences = new Map(report.flatMap(sentencesOf).map((sentence) => [sentence.id as SentenceId, sentence]));
  const numbers = resolveNumbers(content.numbers.data, { units, date, cues: content.cues.data, sentences });
  const places = content.places ? joinPlaces(content.places.data) : [];
  const outcomes = joinOutcomes(
    content.outcomes.map(({ data }) => data),
    { numbers, sentences, cues: content.cues.data, date, places: content.places?.data ?? null },
  );
  const charts = joinCharts({
    entries: content.charts.map(({ data }) => data),
    numbers,
    chapters: report.map((chapter) => ({
      number: chapter.number,
      title: chapter.title,
      sentences: sentencesOf(chapter).map(({ id }) => id),
    })),
    places,
    commitments: nameCommitments(translate),
    outcomes: { all: outcomes, names: nameOutcomes(translate) },
  }).sort((a, b) => a.slug.localeCompare(b.slug));

  return {
    site,
    translate,
    report,
    /** The annotated chapters’ MDX, by number. */
    chapterBodies: new Map<ChapterNumber, string>(content.chapters.map(({ data }) => [data.chapter, data.body])),
    /** Every sentence by id. */
    sentences,
    chapterSlugs: new Map<ChapterNumber, string>(report.map(({ number, slug }) => [number, slug])),
    terms,
    /** Every term with the chapters in which it stands. */
    glossary: terms.map((term): GlossaryEntry => ({
      term,
      chapters: [...new Set(findPlaces(term, report).map(({ chapter }) => chapter))],
    })),
    /** The related terms of every term, both ways, by slug. */
    related: linkTerms(terms),
    /** Stretches of the report with the editors’ reading. */
    phrases: content.phrases.data,
    termsBySlug: new Map(terms.map((term) => [term.slug, term])),
    /** Every quantity that the report states, as the file has it. */
    stated,
    /** Every number by id, stated ones first and then the site’s own, with their values worked out. */
    numbers,
    units,
    subjects: content.subjects.data,
    columns: content.columns.data,
    charts,
    /** What came of the promises, in the order of the report. */
    outcomes,
    chartOfNumber: findClosestCharts(charts),
    successors: content.successors.data,
    /** The places that the report is about, and the file that says whose list they are; none and null without such a file. */
    places,
    placesFile: content.places?.data ?? null,
    /** What the home page says of the place and shows of the report. */
    home: content.home.data,
    /** A small map of where the place lies; null without one. */
    map: content.map?.data ?? null,
    /** What each chapter’s published versions changed. */
    changes: content.changes.map(({ data }) => data),
    /** What each version of the glossary changed. */
    termChanges: content.termChanges.map(({ data }) => data),
    pages: content.pages.map(({ data }) => data),
    /** What those pages cite, by name. */
    sources: content.sources.data,
    /** The English names of those who published sources; none without such a file. */
    publisherNames: content.publisherNames?.data ?? {},
  };
}

/** What every interface phrase may name: {site}, {report} with its day, {place}, {date} and how many {chapters} have a heading. */
function knownWords(site: Site, locale: Locale): Record<string, string | number> {
  return {
    site: site.name[locale],
    report: nameReport(site, locale),
    place: site.report.place[locale],
    date: writeDate(site.report.date, locale),
    chapters: site.report.chapters,
  };
}

function nameCommitments({ zh, en }: Record<Locale, Translate>): Record<Commitment, Bilingual> {
  const names = COMMITMENTS.map((commitment) => [
    commitment,
    { zh: zh(`chart.commitment.${commitment}`), en: en(`chart.commitment.${commitment}`) },
  ]);
  return Object.fromEntries(names) as Record<Commitment, Bilingual>;
}

function nameOutcomes({ zh, en }: Record<Locale, Translate>): OutcomeNames {
  const words = [
    ...READINGS.map((reading) => [reading, `outcome.${reading}`] as const),
    ...(['other', 'none'] as const).map((group) => [group, `chart.outcomes.${group}`] as const),
  ];
  return Object.fromEntries(words.map(([name, word]) => [name, { zh: zh(word), en: en(word) }])) as OutcomeNames;
}

/** The chart that draws each number with the fewest others, by the number’s id; charts of the whole report stand for none. */
function findClosestCharts(charts: Chart[]): Map<string, Chart> {
  const closestLast = charts
    .filter((chart) => !isOfWhole(chart))
    .toReversed()
    .sort((a, b) => b.numbers.length - a.numbers.length);
  return new Map(closestLast.flatMap((chart) => chart.numbers.map(({ id }) => [id, chart] as const)));
}
