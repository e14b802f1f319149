import type { Book } from '../domain/export/book.ts';
import { editionDay } from '../domain/report/edition-day.ts';
import { LICENCE } from '../domain/site/licence.ts';
import { nameReport } from '../domain/site/name-report.ts';
import { absoluteUrl, homePath, sentencePath, termPath } from '../paths.ts';
import { reportData } from './open-data.ts';
import type { Library } from './open-library.ts';

/** The report as files take it along. */
export function openBook(library: Library, origin: URL | undefined): Book {
  const { site, report, terms, publisherNames, chapterSlugs } = library;
  const { title, speaker } = reportData(library);
  return {
    name: site.name,
    reportName: { zh: nameReport(site, 'zh'), en: nameReport(site, 'en') },
    title: { zh: title.zh, en: title.en ?? site.report.name.en },
    speaker: speaker && { zh: speaker.zh, en: speaker.en ?? speaker.zh },
    date: site.report.date,
    version: editionDay(site.report.date, report),
    licence: LICENCE,
    home: { zh: absoluteUrl(homePath('zh'), origin), en: absoluteUrl(homePath('en'), origin) },
    report,
    terms,
    publisherNames,
    sentenceUrl: (id, locale) => absoluteUrl(sentencePath(locale, id, chapterSlugs), origin),
    termUrl: (slug, locale) => absoluteUrl(termPath(locale, slug), origin),
  };
}
