import type { Document, Element } from '@xmldom/xmldom';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { openBook } from '../src/library/book.ts';
import { writeTbx } from '../src/domain/export/tbx.ts';
import { writeTei } from '../src/domain/export/tei.ts';
import { writeTmx } from '../src/domain/export/tmx.ts';
import { writeXliff } from '../src/domain/export/xliff.ts';
import { sentencesCsv } from '../src/domain/report/sentences-csv.ts';
import { termsCsv } from '../src/domain/terms/terms-csv.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { termsData } from '../src/library/open-data.ts';
import { readSoundContent } from '../src/reader/check-content.ts';
import { ContentFolder } from '../src/reader/content-folder.ts';
import { FIXTURE } from './fixtures/build-fixture.ts';
import { parseXml } from './parse-xml.ts';

// Both reports: the project’s own, whole, and the invented one, whose translation is not finished.
const reports = [new ContentFolder(), new ContentFolder(FIXTURE.CONTENT_DIR)].map((folder) => {
  const library = openLibrary(readSoundContent(folder));
  return { library, book: openBook(library, new URL('https://example.org')) };
});

const all = (from: Document | Element, name: string): Element[] => [...from.getElementsByTagName(name)];
const textsOf = (from: Document | Element, name: string) => all(from, name).map((found) => found.textContent);

test('the translation memory has every translated sentence in both languages under its id, and its notes', () => {
  for (const { library, book } of reports) {
    const units = all(parseXml(writeTmx(book)), 'tu');
    const byId = new Map(units.map((unit) => [unit.getAttribute('tuid'), unit]));
    expect(byId.size).toBe(units.length);
    for (const { id, zh, en, notes } of library.sentences.values()) {
      const unit = byId.get(id);
      expect(unit && textsOf(unit, 'seg'), id).toEqual(en === null ? undefined : [zh, en]);
      if (unit) expect(textsOf(unit, 'note')).toEqual(notes.flatMap((note) => [note.zh, note.en]));
    }
  }
});

test('the XLIFF has every sentence, its English where there is any, and each of its terms with a mark that is there', () => {
  for (const { library, book } of reports) {
    const units = new Map(all(parseXml(writeXliff(book)), 'unit').map((unit) => [unit.getAttribute('id'), unit]));
    for (const { id, zh, en, terms } of library.sentences.values()) {
      const unit = units.get(`s${id}`)!;
      expect(textsOf(unit, 'source')).toEqual([zh]);
      expect(textsOf(unit, 'target')).toEqual(en === null ? [] : [en]);
      const entries = all(unit, 'gls:glossEntry');
      expect(entries.map((entry) => entry.getAttribute('id'))).toEqual(terms);
      const marks = all(unit, 'mrk').map((mark) => `#${mark.getAttribute('id')}`);
      for (const entry of entries) if (entry.hasAttribute('ref')) expect(marks).toContain(entry.getAttribute('ref'));
    }
  }
});

test('the termbase has every term with its meaning, its basis and the addresses of its sources', () => {
  for (const { library, book } of reports) {
    const entries = all(parseXml(writeTbx(book)), 'conceptEntry');
    expect(entries.map((entry) => entry.getAttribute('id'))).toEqual(library.terms.map(({ slug }) => slug));
    for (const [index, term] of library.terms.entries()) {
      const entry = entries[index]!;
      expect(textsOf(entry, 'term')).toEqual(expect.arrayContaining([term.zh, term.en]));
      expect(textsOf(entry, 'descrip')).toEqual([term.kind, term.sense.zh, term.sense.en]);
      expect(textsOf(entry, 'note')).toContain(`Basis: ${term.basis}`);
      const addresses = all(entry, 'xref').map((reference) => reference.getAttribute('target'));
      for (const { url } of term.sources ?? []) if (url) expect(addresses).toContain(url);
    }
  }
});

test('the TEI has both texts whole, each sentence leads to its counterpart, and each reference to something that is there', () => {
  for (const { library, book } of reports) {
    const tei = parseXml(writeTei(book));
    const ids = new Set(all(tei, '*').flatMap((found) => found.getAttribute('xml:id') ?? []));
    const sentences = all(tei, 's');
    const textOf = new Map(sentences.map((found) => [found.getAttribute('xml:id'), found.textContent]));
    for (const { id, zh, en } of library.sentences.values()) {
      expect(textOf.get(`zh.s${id}`)).toBe(zh);
      expect(textOf.get(`en.s${id}`) ?? null).toBe(en);
    }
    const references = all(tei, '*').flatMap((found) =>
      ['corresp', 'ref', 'target'].flatMap((name) => found.getAttribute(name) ?? []),
    );
    const inside = references.filter((reference) => reference.startsWith('#'));
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((reference) => !ids.has(reference.slice(1)))).toEqual([]);
  }
});

test('the tables have a row for each sentence and each term, and no cell that a spreadsheet would run', () => {
  for (const { library, book } of reports) {
    const sentences = csvParse(sentencesCsv(book.report, (id) => book.sentenceUrl(id, 'en')).slice(1));
    expect(sentences.map((row) => [row['sentence'], row['sentence_zh'], row['sentence_en']])).toEqual(
      [...library.sentences.values()].map(({ id, zh, en }) => [id, zh, en ?? '']),
    );
    const terms = csvParse(termsCsv(termsData(library)).slice(1));
    expect(terms.map((row) => [row['slug'], row['explanation_en']])).toEqual(
      library.terms.map(({ slug, explanation }) => [slug, explanation.en]),
    );
    const cells = [...sentences, ...terms].flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  }
});
