import { editionDay } from '../domain/report/edition-day.ts';
import { must } from '../domain/must.ts';
import type { ReportRecord } from '../domain/report/report-record-schema.ts';
import { findPartPlaces } from '../domain/report/part-places.ts';
import { findPlaces, writtenForms } from '../domain/report/term-places.ts';
import { chineseForms, englishForms } from '../domain/terms/term-schema.ts';
import { chainOf } from '../domain/terms/link-terms.ts';
import type { TermRecord } from '../domain/terms/term-record-schema.ts';
import type { Library } from './open-library.ts';
import { wordingChanges } from './versions.ts';

/** What `/data/report.json` holds; see reportRecordSchema. */
export function reportData(library: Library): ReportRecord {
  const { site, report, sentences } = library;
  const title = report.flatMap(({ passages }) => passages).find(({ id }) => id === site.report.title);
  const speaker = site.report.speaker === null ? null : must(sentences, site.report.speaker, 'sentence');
  return {
    title: title
      ? {
          zh: title.sentences.map(({ zh }) => zh).join(' '),
          en: title.sentences.every(({ en }) => en !== null) ? title.sentences.map(({ en }) => en).join(': ') : null,
        }
      : site.report.name,
    date: site.report.date,
    version: editionDay(site.report.date, report),
    speaker: speaker && { zh: speaker.zh.replace(/\s/g, ''), en: speaker.en },
    source: { sha256: site.report.sha256 },
    chapters: report.map(({ number, slug, heading, status, translated, reviewed, version, passages }) => ({
      number,
      slug,
      zh: heading.zh,
      en: heading.en,
      status,
      translated,
      reviewed,
      version,
      changes: wordingChanges(library, number).get('heading') ?? [],
      passages: passages.map(({ id, sentences }) => ({
        id,
        sentences: sentences.map((sentence) => ({
          id: sentence.id,
          zh: sentence.zh,
          en: sentence.en,
          terms: sentence.terms,
          numbers: sentence.numbers,
          notes: sentence.notes.map(({ zh, en }) => ({ zh, en })),
          changes: wordingChanges(library, number).get(sentence.id) ?? [],
        })),
      })),
    })),
  };
}

/** What `/data/terms.json` holds; see termRecordSchema. */
export function termsData({ report, terms, related, sentences, publisherNames }: Library): TermRecord[] {
  return terms.map((term) => {
    const places = findPlaces(term, report);
    return {
      slug: term.slug,
      zh: term.zh,
      forms: [...new Set([...chineseForms(term), ...writtenForms(places, 'zh')])],
      pinyin: term.pinyin,
      literal: term.literal,
      en: term.en,
      enForms: [...new Set([...englishForms(term), ...writtenForms(places, 'en')])],
      rendering: term.rendering ?? null,
      kind: term.kind,
      sense: term.sense,
      explanation: term.explanation,
      parts: (term.parts ?? []).map((part) => ({
        zh: part.zh,
        en: part.en,
        term: part.term ?? null,
        chapter: part.chapter ?? null,
        sentences: findPartPlaces(part, term.slug, sentences),
      })),
      noParts: term.noParts ?? null,
      chain: (chainOf(term.slug, terms) ?? []).map(({ slug }) => slug),
      basis: term.basis,
      sources: (term.sources ?? []).map(({ title, about, aboutEn, publisher, date, url, seen, read, excerpt }) => ({
        title,
        about: about ?? null,
        aboutEn: aboutEn ?? null,
        publisher,
        publisherEn: publisherNames[publisher] ?? null,
        date,
        url: url ?? null,
        seen,
        read,
        excerpt,
      })),
      first: term.first ?? null,
      use: term.use ?? null,
      views: term.views ?? [],
      notFound: term.notFound ?? null,
      official: term.official ?? null,
      otherRenderings: (term.otherRenderings ?? []).map(({ en, source }) => ({ en, source: source ?? null })),
      not: term.not ?? null,
      later: term.later ?? null,
      related: must(related, term.slug, 'term').map(({ slug }) => slug),
      sentences: places.flatMap(({ id }) => id ?? []),
      headings: places.filter(({ id }) => id === null).map(({ chapter }) => chapter),
    };
  });
}
