import { datedFinding } from '../domain/charts/dateline.ts';
import { SOME_DAY } from '../domain/citation/access-day.ts';
import { ADDRESS, ID, type QuoteFile, type Quoted, type Reference } from '../domain/citation/quote-file.ts';
import { fullTitle, type Author, type CitedWork } from '../domain/citation/cited-work.ts';
import { readSpeaker } from '../domain/citation/read-speaker.ts';
import { styleReference, type Style } from '../domain/citation/style-reference.ts';
import type { Chart } from '../domain/charts/series.ts';
import { otherLocale, type Locale } from '../domain/locale.ts';
import { must } from '../domain/must.ts';
import { joinParts, withoutStop } from '../domain/punctuation.ts';
import { sentencesOf, type Chapter } from '../domain/report/join-report.ts';
import { editionOf, type Edition } from '../domain/site/cite-page.ts';
import { nameReport } from '../domain/site/name-report.ts';
import { glossaryEdition } from '../domain/terms/past-terms.ts';
import type { Term } from '../domain/terms/term-schema.ts';
import { capitalise } from '../domain/text/capitalise.ts';
import { writeDate } from '../domain/write-date.ts';
import type { KeptChart } from '../reader/read-pins.ts';
import { absoluteUrl, chapterPath, chartPath, termPath } from '../paths.ts';
import type { Library } from './open-library.ts';
import { quoteWords } from './quote-words.ts';

/** What quotes of a chapter’s sentences are made from, for the reader’s panel in one language. */
export function quoteFile(library: Library, chapter: Chapter, locale: Locale, origin: URL | undefined): QuoteFile {
  const pair = (quoted: Quoted) => ({
    one: reference(library, chapter, quoted, locale, 1),
    range: reference(library, chapter, quoted, locale, 2),
  });
  return {
    words: quoteWords(library, chapter, locale),
    page: absoluteUrl(chapterPath(locale, chapter.slug), origin),
    sentences: sentencesOf(chapter).map(({ id, zh, en, notes }) => ({
      id,
      zh,
      en,
      notes: notes.map((note) => ({ zh: note.zh, en: note.en })),
    })),
    references: { zh: pair('zh'), ...(chapter.status === 'complete' && { en: pair('en'), both: pair('both') }) },
  };
}

/** The reference to sentences; `quoted` in both languages, it is in that of the interface. */
function reference(library: Library, chapter: Chapter, quoted: Quoted, locale: Locale, count: number): Reference {
  const t = library.translate[locale];
  const language = quoted === 'both' ? locale : quoted;
  const edition = quoted === 'zh' ? null : editionOf(chapter);
  const work = (of: Locale) => sentenceWork(library, of, { count, edition, quoted });
  const english = work('en');
  // A style of English writing names a Chinese title in English as well.
  const styled = (style: Style) =>
    language === 'en'
      ? styleReference(english, style)
      : styleReference({ ...english, title: fullTitle(work('zh')), part: null }, style, fullTitle(english));
  return {
    work: work(language),
    apa: styled('apa'),
    chicago: styled('chicago'),
    source: t('quote.source', { report: givenReport(library, locale), part: t('quote.part', { count, id: ID }) }),
    translation: translationOf(library, edition, locale),
    provenance: provenanceOf(library, quoted, locale),
  };
}

function sentenceWork(
  library: Library,
  language: Locale,
  { count, edition, quoted }: { count: number; edition: Edition | null; quoted: Quoted },
): CitedWork {
  const { site, translate } = library;
  const t = translate[language];
  const { name, date } = site.report;
  const authors = speakerOf(library);
  const family = authors && 'family' in authors.en ? authors.en.family : site.shortName.en;
  const part = t('quote.part', { count, id: ID });
  return {
    key: plainKey(`${family}${date.slice(0, 4)}`),
    language,
    author: authors && authors[language],
    title: capitalise(edition ? nameReport(site, language) : name[language]),
    part: edition ? versionPart(part, edition, library, language) : part,
    site: site.name[language],
    // What is read of a translation was published with its version; the report is the original.
    translator: edition && site.name[language],
    published: edition ? edition.date : date,
    original: edition && date,
    accessed: SOME_DAY,
    address: ADDRESS,
    note:
      joinParts(
        [
          capitalise(givenBy(library, language) ?? ''),
          translationOf(library, edition, language),
          provenanceOf(library, quoted, language),
        ],
        'stop',
        language,
      ) || null,
    text: null,
  };
}

/** The report as a source line names it: with its day, and with who gave it for whom where both are known. */
function givenReport(library: Library, locale: Locale): string {
  return joinParts([nameReport(library.site, locale), givenBy(library, locale)], 'comma', locale);
}

function givenBy(library: Library, locale: Locale): string | null {
  const { body } = library.site.report;
  const author = speakerOf(library)?.[locale];
  if (!author || !body) return null;
  const speaker = 'name' in author ? author.name : `${author.family} ${author.given}`;
  return library.translate[locale]('quote.given', { speaker, body: body[locale] });
}

function speakerOf({ site, sentences }: Library): Record<Locale, Author> | null {
  const { speaker } = site.report;
  return speaker === null ? null : readSpeaker(must(sentences, speaker, 'sentence'));
}

/** Who translated, in which version of which day, and the licence; null for what is no translation. */
function translationOf({ site, translate }: Library, edition: Edition | null, locale: Locale): string | null {
  if (edition === null) return null;
  const date = writeDate(edition.date, locale);
  const told = { site: site.name[locale], version: edition.version, date };
  return site.makers
    ? translate[locale]('quote.translationBy', { ...told, makers: site.makers[locale] })
    : translate[locale]('quote.translation', told);
}

function versionPart(part: string, { version }: Edition, { site, translate }: Library, language: Locale): string {
  return site.makers
    ? translate[language]('quote.versionPartBy', { part, version, makers: site.makers[language] })
    : translate[language]('quote.versionPart', { part, version });
}

/** What is known of where the Chinese is from, as a line without a stop; null where none is quoted. */
function provenanceOf({ site }: Library, quoted: Quoted, locale: Locale): string | null {
  const { provenance } = site.report;
  return quoted === 'en' || !provenance ? null : withoutStop(provenance[locale]);
}

/** A term’s page as a reference names it, in today’s version of the glossary. */
export function termWork(library: Library, term: Term, language: Locale, origin: URL | undefined): CitedWork {
  const { site, translate, termChanges } = library;
  const { version, date } = glossaryEdition(termChanges);
  return {
    ...siteWork(`${site.shortName.en}-${term.slug}`, site.name[language], language),
    title: `${capitalise(term[language])} (${term[otherLocale(language)]})`,
    part: translate[language]('quote.glossary', { version }),
    published: date,
    address: absoluteUrl(termPath(language, term.slug), origin),
  };
}

/** A chart’s page as a reference names it, in the version of it that was kept last. */
export function chartWork(
  { site, translate }: Library,
  chart: Chart,
  kept: Pick<KeptChart, 'version' | 'date'> | undefined,
  language: Locale,
  origin: URL | undefined,
): CitedWork {
  const title = chart.title[language];
  return {
    ...siteWork(`${site.shortName.en}-${chart.slug}`, site.name[language], language),
    title: kept ? translate[language]('quote.chart', { title, version: kept.version }) : title,
    published: kept?.date ?? null,
    address: absoluteUrl(chartPath(language, chart.slug), origin),
    note: datedFinding({ chart, locale: language, t: translate[language] }),
  };
}

/** What is the site’s own. */
function siteWork(key: string, name: string, language: Locale) {
  return {
    ...{ key: plainKey(key), language, author: { name }, part: null, site: null, translator: null, original: null },
    ...{ accessed: SOME_DAY, note: null, text: null },
  };
}

function plainKey(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(/[^a-z0-9-]+/g, ''); // prettier-ignore
}
