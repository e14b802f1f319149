import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartRecord } from '../../src/domain/charts/chart-record-schema.ts';
import type { Embeddable } from '../../src/domain/charts/snippets.ts';
import { chapterOf } from '../../src/domain/ids.ts';
import type { NumberRecord } from '../../src/domain/numbers/number-record-schema.ts';
import { GLOSSARY_VIEWS } from '../../src/domain/terms/group-terms.ts';
import type { outcomeRecord } from '../../src/domain/outcomes/outcome-record.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { readSiteAddress } from '../../src/domain/site/site-address.ts';
import { OUT } from '../../src/integrations/publish.ts';
import type { describeData } from '../../src/library/describe-data.ts';
import type { reportData, termsData } from '../../src/library/open-data.ts';
import * as paths from '../../src/paths.ts';

/** What the built site’s own data says of it, so that its tests hold for any report: records, and one page of each kind. */
export const report = readJson<ReturnType<typeof reportData>>('data/report.json');
export const terms = readJson<ReturnType<typeof termsData>>('data/terms.json');
export const numbers = readJson<NumberRecord[]>('data/numbers.json');
export const outcomes = readJson<ReturnType<typeof outcomeRecord>[]>('data/outcomes.json');
export const charts = readJson<ChartRecord[]>('data/charts.json');
export const dataPackage = readJson<ReturnType<typeof describeData>>('data/datapackage.json');

type ChapterRecord = (typeof report.chapters)[number];
type SentenceRecord = ChapterRecord['passages'][number]['sentences'][number];
export const sentencesOf = ({ passages }: ChapterRecord): SentenceRecord[] =>
  passages.flatMap(({ sentences }) => sentences);
export const sentences = report.chapters.flatMap(sentencesOf);
/** The chapter of a sentence. */
export const chapterWith = (id: string) => report.chapters.find(({ number }) => number === chapterOf(id))!;

/** Translated chapters, the longest first. */
const translated = report.chapters
  .filter(({ status }) => status === 'complete')
  .toSorted((a, b) => sentencesOf(b).length - sentencesOf(a).length);
export const opening = report.chapters[0]!;
export const longestChapter = translated[0]!;
/** A chapter without a finished translation, where there is one. */
const unfinished = report.chapters.find(({ status }) => status !== 'complete');

/** Three sentences in a row, of a chapter as short as may be; the middle one has a note, and a term that is glossed on both sides before others. */
export const reading = must('sentence with a note and glosses between two others', findReading());
export const term = terms.find(({ slug }) => slug === reading.term)!;
/** The term that stands in the most sentences. */
export const busiest = terms.toSorted((a, b) => b.sentences.length - a.sentences.length)[0]!;
/** A chapter whose heading holds a term, where there is one. */
export const headed =
  report.chapters.find(({ number }) => terms.some(({ headings }) => headings.includes(number))) ?? longestChapter;
/** A numbered shorthand with its parts and a source, where there is one. */
export const shorthand = terms.find(({ parts, sources }) => parts.length > 0 && sources.length > 0) ?? term;
/** A stated number, with the page of its chapter. */
export const number = must(
  'a number in a translated chapter',
  numbers.find(({ sentence, status }) => status !== 'derived' && translated.includes(chapterWith(sentence))),
);
export const chart = must('a chart', charts[0]);
export const lastChart = charts.at(-1)!;

/** What links of the site say for a path below its root. */
export const hrefOf = (path: string) => readSiteAddress(process.env).base.replace(/\/$/, '') + path;

/** Selects a sentence in the other language’s paragraph. */
export const counterpartOf = (id: string) => id.replace(/^(.+)\.(.+)$/, '[data-passage="$1"] [data-turn="$2"]');

/** Selects a sentence in a language: in the paragraph of that language, or beside the other in its row. */
export const sideOf = (id: string, lang: string) =>
  `:is([data-sentence="${id}"] > *, ${counterpartOf(id)})[data-side="${lang}"]`;

/** What the page of a chart makes the code for other sites from. */
export function embeddableOf(slug: string, locale: Locale): Embeddable {
  const page = readBuilt(`${paths.chartPath(locale, slug)}index.html`).toString();
  const json = /data-embeds="([^"]*)"/
    .exec(page)![1]!
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll(/&amp;|&#38;/g, '&');
  return (JSON.parse(json) as Record<Locale, Embeddable>)[locale];
}

/** A kind that only a report has whose translation is not finished. */
export const UNTRANSLATED = 'an untranslated chapter';

/** One page of each kind, by language; paths are below the site’s root. */
export const KINDS: Record<string, (locale: Locale) => string> = {
  home: paths.homePath,
  opening: (locale) => paths.chapterPath(locale, opening.slug),
  'the longest chapter': (locale) => paths.chapterPath(locale, longestChapter.slug),
  ...(unfinished && {
    [UNTRANSLATED]: (locale: Locale) => paths.chapterPath(locale, unfinished.slug),
  }),
  ...Object.fromEntries(
    GLOSSARY_VIEWS.map((view) => [`the glossary by ${view}`, (locale: Locale) => paths.glossaryPath(locale, view)]),
  ),
  'a term': (locale) => paths.termPath(locale, shorthand.slug),
  numbers: paths.numbersPath,
  ...(outcomes.length > 0 && { 'what came of it': (locale: Locale) => paths.outcomesPath(locale) }),
  charts: paths.chartsPath,
  'a chart': (locale) => paths.chartPath(locale, chart.slug),
  search: (locale) => paths.searchPath(locale),
  study: paths.studyPath,
  about: paths.aboutPath,
  ...optional('background', paths.backgroundPath),
  ...optional('method', paths.methodPath),
  ...optional('places', paths.placesPath),
  corrections: paths.correctionsPath,
  downloads: paths.downloadsPath,
  privacy: paths.privacyPath,
  offline: paths.offlinePath,
};

/** Kinds that are made as another one is, with more on them or in another order. */
export const ALIKE = new Set([
  'the longest chapter',
  ...GLOSSARY_VIEWS.slice(1).map((view) => `the glossary by ${view}`),
]);

/** A page that a report may do without. */
function optional(kind: string, path: (locale: Locale) => string): typeof KINDS {
  return existsSync(join(OUT, decodeURI(path('en')))) ? { [kind]: path } : {};
}

/** The bytes of a built file; `path` is from the site’s root. */
export function readBuilt(path: string): Buffer {
  return readFileSync(join(OUT, decodeURI(path)));
}

function readJson<T>(path: string): T {
  return JSON.parse(readBuilt(path).toString()) as T;
}

function findReading() {
  for (const chapter of translated.toReversed()) {
    if (chapter.number === 0) continue;
    const html = readBuilt(`${paths.chapterPath('en', chapter.slug)}index.html`).toString();
    for (const passage of chapter.passages) {
      for (const [index, sentence] of passage.sentences.entries()) {
        const [before, after] = [passage.sentences[index - 1], passage.sentences[index + 1]];
        const slug = glossedOnBothSides(html, sentence.id);
        if (before && after && slug && sentence.notes.length > 0)
          return { chapter, before, sentence, after, term: slug };
      }
    }
  }
  return undefined;
}

/** The first term that is glossed in both languages of a sentence on this page, and not last in the English. */
function glossedOnBothSides(html: string, id: string): string | undefined {
  const block = new RegExp(
    ` id="s${id.replaceAll('.', '\\.')}"[\\s\\S]*?data-side="zh"([\\s\\S]*?)</p>([\\s\\S]*?)</p>`,
  );
  const [, zh = '', en = ''] = block.exec(html) ?? [];
  const slugsIn = (text: string) => [...text.matchAll(/\/terms\/([^/"]+)\/"/g)].map(([, slug]) => slug!);
  const first = slugsIn(en)[0];
  return slugsIn(en).length > 1 && slugsIn(zh).includes(first!) ? first : undefined;
}

function must<T>(what: string, found: T | undefined): T {
  if (found === undefined) throw new Error(`The site in ${OUT} has no ${what}.`);
  return found;
}
