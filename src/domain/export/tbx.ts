import type { Locale } from '../locale.ts';
import { nameSource } from '../terms/name-source.ts';
import { writePublisher } from '../terms/publisher-names.ts';
import { englishForms, chineseForms, type Term } from '../terms/term-schema.ts';
import { TOOL_LANG, type Book } from './book.ts';
import { element, lines, writeXml, type XmlElement } from './xml.ts';

/**
 * The glossary as a termbase (TBX-Basic, ISO 30042:2019, style DCA): one concept a term, with meaning, written forms, pinyin,
 * literal sense, basis and sources.
 */
export function writeTbx(book: Book): string {
  const { name, reportName, version, licence, home, terms } = book;
  const paragraph = (text: string) => element('p', {}, text);
  const header = element(
    'tbxHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, name.en)),
      element('publicationStmt', {}, paragraph(`${version}, ${licence.name}, ${licence.url}`)),
      element('sourceDesc', {}, paragraph(`${reportName.zh}; ${home.en}`)),
    ),
  );
  const body = element('body', {}, lines(terms.map((term) => conceptEntry(term, book))));
  return writeXml(
    element(
      'tbx',
      { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2' },
      lines(header, element('text', {}, body)),
    ),
  );
}

function conceptEntry(term: Term, { termUrl, publisherNames }: Book): XmlElement {
  const sources = (term.sources ?? []).flatMap((source) => {
    const says = [nameSource(source, 'en'), writePublisher(source.publisher, publisherNames, 'en')];
    return source.url ? [crossReference(source.url, says.filter(Boolean).join(', '))] : [];
  });
  return element(
    'conceptEntry',
    { id: term.slug },
    element('descrip', { type: 'subjectField' }, term.kind),
    crossReference(termUrl(term.slug, 'en'), term.en),
    sources,
    element('note', {}, `Basis: ${term.basis}`),
    element('langSec', { 'xml:lang': TOOL_LANG.zh }, definition(term, 'zh'), chineseTerms(term)),
    element('langSec', { 'xml:lang': TOOL_LANG.en }, definition(term, 'en'), englishTerms(term)),
  );
}

const crossReference = (target: string, text: string) =>
  element('xref', { type: 'externalCrossReference', target }, text);

function definition({ sense, explanation }: Term, locale: Locale): XmlElement[] {
  return [element('descrip', { type: 'definition' }, sense[locale]), element('note', {}, explanation[locale])];
}

function chineseTerms(term: Term): XmlElement[] {
  return unique(chineseForms(term)).map((form, index) =>
    termSec(form, index === 0 ? 'preferred' : 'admitted', index === 0 ? [`Pinyin: ${term.pinyin}`] : []),
  );
}

function englishTerms(term: Term): XmlElement[] {
  const others = (term.otherRenderings ?? []).map(({ en }) => en);
  const official = term.official?.en;
  const forms = unique([...englishForms(term), ...(official ? [official] : []), ...others]);
  return forms.map((form, index) =>
    termSec(form, index === 0 ? 'preferred' : 'admitted', [
      ...(index === 0 ? [`Literally: ${term.literal}`] : []),
      ...(form === official ? ['Official rendering'] : []),
    ]),
  );
}

function termSec(term: string, status: 'preferred' | 'admitted', notes: string[]): XmlElement {
  return element(
    'termSec',
    {},
    element('term', {}, term),
    element('termNote', { type: 'administrativeStatus' }, `${status}Term-admn-sts`),
    notes.map((note) => element('note', {}, note)),
  );
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
