import { LOCALES } from '../locale.ts';
import type { Chapter, Sentence } from '../report/join-report.ts';
import { sentencesOf } from '../report/join-report.ts';
import type { Piece } from '../report/text-pieces.ts';
import type { Term } from '../terms/term-schema.ts';
import { TOOL_LANG, type Book } from './book.ts';
import { element, lines, writeXml, type Xml, type XmlElement } from './xml.ts';

const NAMESPACES = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
};

/**
 * The report as an XLIFF 2.1 document: one file a chapter, one unit a heading and sentence; terms are marked in the Chinese and
 * listed by the glossary module, notes are kept. A sentence without English has no target.
 */
export function writeXliff({ report, terms }: Book): string {
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  const files = report.map((chapter) =>
    element('file', { id: `c${chapter.number}` }, lines(headingUnit(chapter), sentenceUnits(chapter, bySlug))),
  );
  return writeXml(
    element('xliff', { ...NAMESPACES, version: '2.1', srcLang: TOOL_LANG.zh, trgLang: TOOL_LANG.en }, lines(files)),
  );
}

function headingUnit({ number, heading: { zh, en }, reviewed }: Chapter): XmlElement | null {
  return number === 0 ? null : element('unit', { id: `heading-${number}` }, segment([zh], en, reviewed));
}

function sentenceUnits(chapter: Chapter, bySlug: Map<string, Term>): XmlElement[] {
  return sentencesOf(chapter).map((sentence) => {
    const marks = markTerms(sentence.pieces.zh);
    return element(
      'unit',
      { id: `s${sentence.id}` },
      glossary(sentence, bySlug, marks.ids),
      notesOf(sentence),
      segment(marks.source, sentence.en, chapter.reviewed),
    );
  });
}

/** The Chinese with a mark around each term, and the mark’s id of each term that has one. */
function markTerms(pieces: Piece[]): { source: Xml[]; ids: Map<string, string> } {
  const ids = new Map<string, string>();
  let count = 0;
  const source = pieces.flatMap((piece): Xml[] => {
    if (piece.kind === 'number') return [];
    if (piece.kind === 'text') return [piece.text];
    count += 1;
    const id = `m${count}`;
    if (!ids.has(piece.term)) ids.set(piece.term, id);
    return [element('mrk', { id, type: 'term' }, piece.text)];
  });
  return { source, ids };
}

function glossary({ terms }: Sentence, bySlug: Map<string, Term>, ids: Map<string, string>): XmlElement | null {
  if (terms.length === 0) return null;
  const entries = terms.map((slug) => {
    const { zh, en, sense } = bySlug.get(slug)!;
    const mark = ids.get(slug);
    return element(
      'gls:glossEntry',
      { id: slug, ref: mark && `#${mark}` },
      element('gls:term', {}, zh),
      element('gls:translation', {}, en),
      element('gls:definition', {}, sense.en),
    );
  });
  return element('gls:glossary', {}, entries);
}

function notesOf({ notes }: Sentence): XmlElement | null {
  if (notes.length === 0) return null;
  const written = notes.flatMap((note) =>
    LOCALES.map((locale) => element('note', { category: `editors-${TOOL_LANG[locale]}` }, note[locale])),
  );
  return element('notes', {}, written);
}

function segment(source: Xml[], en: string | null, reviewed: string | null): XmlElement {
  if (en === null) return element('segment', { state: 'initial' }, element('source', {}, source));
  const state = reviewed === null ? 'translated' : 'reviewed';
  return element('segment', { state }, element('source', {}, source), element('target', {}, en));
}
