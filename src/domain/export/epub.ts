import { LANG_TAG, LOCALES } from '../locale.ts';
import { bookPages, type BookPage, type BookParts } from './book-pages.ts';
import { BOOK_STYLE } from './book-style.ts';
import { element, lines, writeXml, type Xml, type XmlElement } from './xml.ts';

const XHTML = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };

/**
 * The bilingual book as the files of an EPUB 3, in the order in which they are packed; the media type stands first. `drawings`
 * are the charts’ SVG by their place in the book.
 */
export function epubFiles(parts: Omit<BookParts, 'hrefOf'>, drawings: Map<string, string>): Map<string, string> {
  const pages = bookPages({ ...parts, hrefOf: (page, id) => `${page}.xhtml#${id}` });
  const container = element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  );
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', writeXml(container)],
    ['book/package.opf', writeXml(packageDocument(parts, pages, [...drawings.keys()]))],
    ['book/nav.xhtml', writePage(parts.book.name.en, navigation(parts, pages))],
    ['book/style.css', BOOK_STYLE],
    ...pages.map(({ name, title, content }) => [`book/${name}.xhtml`, writePage(title.en, content)] as const),
    ...[...drawings].map(([path, svg]) => [`book/${path}`, svg] as const),
  ]);
}

function writePage(title: string, content: Xml): string {
  return writeXml(
    element(
      'html',
      { ...XHTML, lang: LANG_TAG.en, 'xml:lang': LANG_TAG.en },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('title', {}, title),
        element('link', { rel: 'stylesheet', href: 'style.css' }),
      ),
      element('body', {}, content),
    ),
    '<!DOCTYPE html>',
  );
}

function navigation({ words }: Pick<BookParts, 'words'>, pages: BookPage[]): XmlElement {
  const items = pages.map(({ name, title }) =>
    element('li', {}, element('a', { href: `${name}.xhtml` }, `${title.zh} ${title.en}`)),
  );
  const { zh, en } = words('chapter.contents');
  return element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc' },
    element('h1', {}, `${zh} ${en}`),
    element('ol', {}, lines(items)),
  );
}

function packageDocument({ book }: Pick<BookParts, 'book'>, pages: BookPage[], drawings: string[]): XmlElement {
  const { home, title, name, speaker, version, date, licence } = book;
  const accessibility = [
    ['accessMode', 'textual'],
    ['accessMode', 'visual'],
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'alternativeText'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityHazard', 'none'],
  ] as const;
  const metadata = element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    lines(
      element('dc:identifier', { id: 'id' }, home.en),
      element('dc:title', {}, `${title.zh} ${title.en}`),
      LOCALES.map((locale) => element('dc:language', {}, LANG_TAG[locale])),
      speaker && element('dc:creator', {}, `${speaker.zh} ${speaker.en}`),
      element('dc:publisher', {}, name.en),
      element('dc:date', {}, date),
      element('dc:rights', {}, `${licence.name}, ${licence.url}`),
      element('meta', { property: 'dcterms:modified' }, `${version}T00:00:00Z`),
      accessibility.map(([property, value]) => element('meta', { property: `schema:${property}` }, value)),
    ),
  );
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, properties });
  const manifest = element(
    'manifest',
    {},
    lines(
      item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
      item('style', 'style.css', 'text/css'),
      pages.map(({ name }) => item(name, `${name}.xhtml`, 'application/xhtml+xml')),
      drawings.map((path, index) => item(`drawing-${index + 1}`, path, 'image/svg+xml')),
    ),
  );
  const [first, ...others] = pages;
  const spine = [first!.name, 'nav', ...others.map(({ name }) => name)];
  return element(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': LANG_TAG.en },
    lines(metadata, manifest, element('spine', {}, lines(spine.map((idref) => element('itemref', { idref }))))),
  );
}
