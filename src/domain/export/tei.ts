import type { SentenceId } from '../ids.ts';
import { LANG_TAG, LOCALES, otherLocale, type Locale } from '../locale.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { sentencesOf, type Chapter, type Passage, type Sentence } from '../report/join-report.ts';
import type { Piece } from '../report/text-pieces.ts';
import type { Term } from '../terms/term-schema.ts';
import type { Book } from './book.ts';
import { element, lines, writeXml, type Xml, type XmlElement } from './xml.ts';

/**
 * The report as TEI P5: a text in each language, sentence by sentence, each sentence naming its counterpart (`corresp`), with
 * terms tied to the glossary and notes to their sentences in the back.
 */
export function writeTei(book: Book): string {
  const { report, terms } = book;
  const texts = LOCALES.map((locale) =>
    element(
      'text',
      { 'xml:id': locale, 'xml:lang': LANG_TAG[locale] },
      element('body', {}, lines(report.map((chapter) => chapterDiv(chapter, locale)))),
    ),
  );
  const notes = report.flatMap(sentencesOf).flatMap(notesOf);
  const glossary = element('list', { type: 'gloss' }, lines(terms.flatMap((term) => glossaryEntry(term, book))));
  const back = element(
    'back',
    {},
    lines(
      notes.length > 0 ? element('div', { type: 'notes' }, lines(notes)) : null,
      terms.length > 0 ? element('div', { type: 'glossary' }, glossary) : null,
    ),
  );
  return writeXml(
    element(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': LANG_TAG.en },
      lines(header(book), element('text', {}, lines(element('group', {}, lines(texts)), back))),
    ),
  );
}

function header({ name, reportName, title, speaker, date, version, licence, home }: Book): XmlElement {
  const inBoth = (tag: string, text: Record<Locale, string>) =>
    LOCALES.map((locale) => element(tag, { 'xml:lang': LANG_TAG[locale] }, text[locale]));
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, inBoth('title', title), speaker && inBoth('author', speaker)),
      element('editionStmt', {}, element('edition', { n: version }, element('date', { when: version }, version))),
      element(
        'publicationStmt',
        {},
        element('publisher', {}, element('ref', { target: home.en }, name.en)),
        element('availability', {}, element('licence', { target: licence.url }, licence.name)),
      ),
      element(
        'sourceDesc',
        {},
        element('bibl', {}, inBoth('title', reportName), element('date', { when: date }, date)),
      ),
    ),
    element(
      'profileDesc',
      {},
      element(
        'langUsage',
        {},
        LOCALES.map((locale) => element('language', { ident: LANG_TAG[locale] }, NAMES[locale])),
      ),
    ),
  );
}

const NAMES: Record<Locale, string> = { zh: 'Chinese', en: 'English' };
const sentenceId = (id: SentenceId, locale: Locale) => `${locale}.s${id}`;
const termId = (slug: string) => `term.${slug}`;

function chapterDiv({ number, heading, passages }: Chapter, locale: Locale): XmlElement {
  const title = heading.pieces[locale];
  return element(
    'div',
    { type: 'chapter', n: String(number), 'xml:id': `${locale}.c${number}` },
    lines(
      title.length > 0 ? element('head', {}, printPieces(title)) : null,
      passages.map((passage) => passageParagraph(passage, locale)),
    ),
  );
}

function passageParagraph({ id, sentences }: Passage, locale: Locale): XmlElement {
  const there = sentences.filter(({ pieces }) => pieces[locale].length > 0);
  const other = otherLocale(locale);
  return element(
    'p',
    { n: id, 'xml:id': `${locale}.p${id}` },
    there.map(({ id, pieces }, index) => [
      index > 0 ? PUNCTUATION[locale].gap : '',
      element(
        's',
        {
          n: id,
          'xml:id': sentenceId(id, locale),
          corresp: pieces[other].length > 0 ? `#${sentenceId(id, other)}` : undefined,
        },
        printPieces(pieces[locale]),
      ),
    ]),
  );
}

function printPieces(pieces: Piece[]): Xml[] {
  return pieces.flatMap((piece): Xml[] => {
    if (piece.kind === 'number') return [];
    return piece.kind === 'text' ? [piece.text] : [element('term', { ref: `#${termId(piece.term)}` }, piece.text)];
  });
}

function notesOf({ id, notes }: Sentence): XmlElement[] {
  return notes.flatMap((note) =>
    LOCALES.map((locale) =>
      element(
        'note',
        { type: 'editorial', target: `#${sentenceId(id, 'zh')}`, n: id, 'xml:lang': LANG_TAG[locale] },
        element('p', {}, note[locale]),
      ),
    ),
  );
}

function glossaryEntry(term: Term, { termUrl }: Book): XmlElement[] {
  const { slug, zh, en, pinyin, sense, basis } = term;
  return [
    element('label', { 'xml:id': termId(slug) }, element('term', { 'xml:lang': LANG_TAG.zh }, zh)),
    element(
      'item',
      { n: basis },
      element('gloss', { 'xml:lang': 'zh-Latn' }, pinyin),
      element('gloss', { 'xml:lang': LANG_TAG.en }, en),
      LOCALES.map((locale) => element('note', { 'xml:lang': LANG_TAG[locale] }, sense[locale])),
      element('ref', { target: termUrl(slug, 'en') }),
    ),
  ];
}
