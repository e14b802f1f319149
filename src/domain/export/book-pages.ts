import { LANG_TAG, LOCALES, type Bilingual, type Locale } from '../locale.ts';
import { writeNumber } from '../numbers/number-text.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { sentencesOf, type Chapter, type Sentence } from '../report/join-report.ts';
import { nameSource } from '../terms/name-source.ts';
import { writePublisher } from '../terms/publisher-names.ts';
import type { Term, TermSource } from '../terms/term-schema.ts';
import type { UiKey } from '../ui/ui-schema.ts';
import type { Book } from './book.ts';
import { element, lines, type Xml, type XmlElement } from './xml.ts';

/** A chart as a book prints it: its pictures by language with their addresses in the book, and its numbers in words. */
export type BookChart = {
  slug: string;
  title: Bilingual;
  shows: Bilingual;
  not: Bilingual;
  picture: Bilingual;
  rows: { what: Bilingual; value: Bilingual; status: Bilingual; sentences: string[] }[];
};
/** What a book is printed from. `hrefOf` gives the place of an id that stands on a page: in a file each, or all in one. */
export type BookParts = {
  book: Book;
  charts: BookChart[];
  numbers: ReportNumber[];
  words: (key: UiKey, values?: Record<string, string | number>) => Bilingual;
  hrefOf: (page: string, id: string) => string;
};
export type BookPage = { name: string; title: Bilingual; content: XmlElement };

/** The pages of the bilingual book: title, chapters with notes, charts, terms and numbers; those that would be empty are left out. */
export function bookPages(parts: BookParts): BookPage[] {
  const { book, charts, numbers, words } = parts;
  return [
    titlePage(parts),
    ...book.report.map((chapter) => chapterPage(chapter, parts)),
    ...(charts.length > 0
      ? [
          listPage(
            'charts',
            words('nav.charts'),
            charts.map((chart) => figure(chart, parts)),
          ),
        ]
      : []),
    ...(book.terms.length > 0
      ? [
          listPage(
            'terms',
            words('nav.terms'),
            book.terms.map((term) => entry(term, parts)),
          ),
        ]
      : []),
    ...(numbers.length > 0 ? [listPage('numbers', words('nav.numbers'), [numberTable(parts)])] : []),
  ];
}

const inBoth = (tag: string, text: Bilingual) =>
  LOCALES.map((locale) => element(tag, { lang: LANG_TAG[locale], 'xml:lang': LANG_TAG[locale] }, text[locale]));
const spanBoth = (text: Bilingual): Xml[] =>
  inBoth('span', text).flatMap((span, index) => (index > 0 ? [' ', span] : [span]));
const heading = (tag: string, text: Bilingual) => element(tag, {}, spanBoth(text));
const joinIds = (links: XmlElement[]): Xml[] => links.flatMap((link, index) => (index > 0 ? [' ', link] : [link]));

function sentenceLink(id: string, { hrefOf }: BookParts): XmlElement {
  return element('a', { href: hrefOf(`chapter-${id.split('.')[0]}`, `s${id}`) }, id);
}

function titlePage({ book, words }: BookParts): BookPage {
  const { name, title, reportName, version, licence, home } = book;
  const link = (locale: Locale) => element('p', {}, element('a', { href: home[locale] }, home[locale]));
  const content = element(
    'section',
    { id: 'title', class: 'title-page' },
    heading('h1', title),
    inBoth('p', reportName),
    element('hr'),
    inBoth('p', name),
    LOCALES.map(link),
    inBoth('p', words('footer.source')),
    element('p', {}, `${version} · `, element('a', { href: licence.url }, licence.name)),
  );
  return { name: 'title', title, content };
}

function chapterPage(chapter: Chapter, parts: BookParts): BookPage {
  const { number, title, heading: own, status, passages } = chapter;
  const { words, hrefOf } = parts;
  const page = `chapter-${number}`;
  const noted = sentencesOf(chapter).filter(({ notes }) => notes.length > 0);
  const content = element(
    'section',
    { id: page },
    lines(
      heading('h1', title),
      number > 0 ? inBoth('p', { zh: own.zh, en: own.en ?? '' }).filter(({ children }) => children[0] !== '') : null,
      status === 'complete' ? null : inBoth('p', words('chapter.untranslated')),
      passages.map(({ id, sentences }) =>
        element(
          'section',
          { class: 'passage', id: `p${id}` },
          lines(sentences.map((sentence) => printSentence(sentence, page, parts))),
        ),
      ),
      noted.length > 0 ? heading('h2', words('note.label')) : null,
      noted.map(({ id, notes }) =>
        element(
          'aside',
          { id: `n${id}`, 'epub:type': 'footnote', role: 'doc-footnote' },
          element('p', {}, element('a', { href: hrefOf(page, `s${id}`) }, id)),
          notes.flatMap((note) => inBoth('p', note)),
        ),
      ),
    ),
  );
  return { name: page, title, content };
}

function printSentence(
  { id, zh, en, notes, pieces }: Sentence,
  page: string,
  { hrefOf, words }: BookParts,
): XmlElement {
  const label = words('note.label');
  const mark = (locale: Locale) =>
    notes.length === 0
      ? null
      : element(
          'a',
          {
            href: hrefOf(page, `n${id}`),
            'epub:type': 'noteref',
            role: 'doc-noteref',
            class: 'noteref',
            title: label[locale],
          },
          '※',
        );
  const side = (locale: Locale) =>
    element(
      'p',
      { lang: LANG_TAG[locale], 'xml:lang': LANG_TAG[locale] },
      pieces[locale].flatMap((piece): Xml[] => {
        if (piece.kind === 'number') return [];
        if (piece.kind === 'text') return [piece.text];
        return [element('a', { class: 'term', href: hrefOf('terms', `t-${piece.term}`) }, piece.text)];
      }),
      mark(locale),
    );
  return element(
    'div',
    { class: 'sentence', id: `s${id}` },
    element('p', { class: 'id' }, id),
    zh === '' ? null : side('zh'),
    en === null ? null : side('en'),
  );
}

function listPage(name: string, title: Bilingual, content: XmlElement[]): BookPage {
  return { name, title, content: element('section', { id: name }, lines(heading('h1', title), content)) };
}

function figure({ slug, title, shows, not, picture, rows }: BookChart, parts: BookParts): XmlElement {
  return element(
    'section',
    { class: 'chart', id: `chart-${slug}` },
    heading('h2', title),
    inBoth('p', shows),
    LOCALES.map((locale) =>
      element(
        'p',
        {},
        element('img', {
          src: picture[locale],
          alt: shows[locale],
          lang: LANG_TAG[locale],
          'xml:lang': LANG_TAG[locale],
        }),
      ),
    ),
    inBoth('p', not),
    figureTable(rows, parts),
  );
}

function entry(term: Term, { words, book }: BookParts): XmlElement {
  const { slug, zh, pinyin, en, explanation, basis, sources = [] } = term;
  const sourceItem = (source: TermSource) => {
    const { url, publisher, date } = source;
    const says = [nameSource(source, 'en'), writePublisher(publisher, book.publisherNames, 'en'), date]
      .filter(Boolean)
      .join(', ');
    return element('li', {}, url ? element('a', { href: url }, says) : says);
  };
  return element(
    'section',
    { class: 'entry', id: `t-${slug}` },
    element('h2', {}, element('a', { href: book.termUrl(slug, 'en'), lang: LANG_TAG.zh, 'xml:lang': LANG_TAG.zh }, zh)),
    element('p', { class: 'reading' }, pinyin),
    element('p', { class: 'rendering', lang: LANG_TAG.en, 'xml:lang': LANG_TAG.en }, en),
    inBoth('p', explanation),
    element('p', { class: 'basis' }, spanBoth(words('term.basis')), ': ', spanBoth(words(`basis.${basis}`))),
    sources.length > 0 ? element('ul', {}, sources.map(sourceItem)) : null,
  );
}

function numberTable(parts: BookParts): XmlElement {
  const rows = parts.numbers.map((number) => ({
    id: `number-${number.id}`,
    what: number.label,
    value: { zh: writeNumber(number, 'zh'), en: writeNumber(number, 'en') },
    status: parts.words(`status.${number.status}`),
    sentences: [number.sentence],
  }));
  return figureTable(rows, parts);
}

type FigureRow = { id?: string; what: Bilingual; value: Bilingual; status: Bilingual; sentences: string[] };
const FIGURE_HEADS = ['what', 'value', 'status', 'sentence'] as const;

/** Figures in words, a row each, with the sentences that they are from. */
function figureTable(rows: FigureRow[], parts: BookParts): XmlElement {
  const head = FIGURE_HEADS.map((name) =>
    element('th', { scope: 'col' }, spanBoth(parts.words(`chart.column.${name}`))),
  );
  const body = rows.map(({ id, what, value, status, sentences }) =>
    element(
      'tr',
      id === undefined ? {} : { id },
      element('th', { scope: 'row' }, spanBoth(what)),
      element('td', {}, spanBoth(value)),
      element('td', {}, spanBoth(status)),
      element('td', {}, joinIds(sentences.map((sentence) => sentenceLink(sentence, parts)))),
    ),
  );
  return element('table', {}, element('thead', {}, element('tr', {}, head)), element('tbody', {}, lines(body)));
}
