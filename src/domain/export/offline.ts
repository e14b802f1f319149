import { LANG_TAG } from '../locale.ts';
import { bookPages, type BookParts } from './book-pages.ts';
import { BOOK_STYLE, PAGE_STYLE } from './book-style.ts';
import { element, lines, writeHtml, type XmlElement } from './xml.ts';

/** The bilingual book as one HTML file that asks for nothing: pictures stand in it, and the browser’s own find searches it. */
export function writeOffline(parts: Omit<BookParts, 'hrefOf'>): string {
  const pages = bookPages({ ...parts, hrefOf: (_, id) => `#${id}` });
  const [first, ...others] = pages.map(({ content }) => withoutPrefixes(content));
  const { zh, en } = parts.words('chapter.contents');
  const contents = element(
    'nav',
    {},
    element('h1', {}, `${zh} ${en}`),
    element(
      'ol',
      {},
      lines(
        pages.map(({ name, title }) =>
          element('li', {}, element('a', { href: `#${name}` }, `${title.zh} ${title.en}`)),
        ),
      ),
    ),
  );
  return writeHtml(
    element(
      'html',
      { lang: LANG_TAG.en },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('meta', { name: 'viewport', content: 'width=device-width' }),
        element('title', {}, parts.book.name.en),
        element('style', {}, BOOK_STYLE + PAGE_STYLE),
      ),
      element('body', {}, lines(first!, contents, others)),
    ),
  );
}

/** The same elements with the attributes that HTML knows: those with a prefix are XML’s. */
function withoutPrefixes({ name, attributes, children }: XmlElement): XmlElement {
  const known = Object.entries(attributes).filter(([key]) => !key.includes(':'));
  return {
    name,
    attributes: Object.fromEntries(known),
    children: children.map((child) => (typeof child === 'string' ? child : withoutPrefixes(child))),
  };
}
