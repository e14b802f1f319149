import { LOCALES } from '../locale.ts';
import { sentencesOf, type Chapter, type Sentence } from '../report/join-report.ts';
import { TOOL_LANG, type Book } from './book.ts';
import { element, lines, writeXml, type XmlElement } from './xml.ts';

/**
 * The translation as a translation memory (TMX 1.4b): one unit for each heading and sentence that has English, named by its id,
 * with its notes, its terms and its address.
 */
export function writeTmx(book: Book): string {
  const { name, version, licence, home, report } = book;
  const header = element(
    'header',
    {
      creationtool: name.en,
      creationtoolversion: version,
      creationdate: `${version.replaceAll('-', '')}T000000Z`,
      segtype: 'sentence',
      'o-tmf': 'report.json',
      adminlang: 'en',
      srclang: TOOL_LANG.zh,
      datatype: 'plaintext',
    },
    element('note', {}, `${name.en}, ${home.en}, ${licence.name} (${licence.url})`),
  );
  const units = report.flatMap((chapter) => [
    headingUnit(chapter),
    ...sentencesOf(chapter).map((sentence) => sentenceUnit(sentence, book)),
  ]);
  return writeXml(
    element('tmx', { version: '1.4' }, lines(header, element('body', {}, lines(units)))),
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
  );
}

function headingUnit({ number, heading: { zh, en } }: Chapter): XmlElement | null {
  return en === null || number === 0 ? null : element('tu', { tuid: `heading-${number}` }, variants(zh, en));
}

function sentenceUnit({ id, zh, en, notes, terms }: Sentence, { sentenceUrl }: Book): XmlElement | null {
  if (en === null) return null;
  return element(
    'tu',
    { tuid: id },
    notes.flatMap((note) => LOCALES.map((locale) => element('note', { 'xml:lang': TOOL_LANG[locale] }, note[locale]))),
    element('prop', { type: 'x-url' }, sentenceUrl(id, 'en')),
    terms.map((slug) => element('prop', { type: 'x-term' }, slug)),
    variants(zh, en),
  );
}

function variants(zh: string, en: string): XmlElement[] {
  return [
    element('tuv', { 'xml:lang': TOOL_LANG.zh }, element('seg', {}, zh)),
    element('tuv', { 'xml:lang': TOOL_LANG.en }, element('seg', {}, en)),
  ];
}
