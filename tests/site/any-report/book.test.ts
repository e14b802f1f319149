import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../parse-xml.ts';
import { charts, dataPackage, numbers, readBuilt, sentences, terms } from '../site-map.ts';

const { name } = dataPackage;

const attributes = (page: Document, key: string) =>
  [...page.getElementsByTagName('*')].flatMap((found) => found.getAttribute(key) ?? []);

describe('the EPUB', () => {
  const packed = readBuilt(`data/${name}.epub`);
  const files = unzipSync(new Uint8Array(packed));
  const textOf = (path: string) => Buffer.from(files[path]!).toString();
  const pages = new Map(
    Object.keys(files)
      .filter((path) => path.endsWith('.xhtml'))
      .map((path) => [path.slice('book/'.length), parseXml(textOf(path))]),
  );

  test('says first and unpacked what it is', () => {
    expect(packed.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('lists every file that it holds, and no other', () => {
    const listed = attributes(parseXml(textOf('book/package.opf')), 'href').map((href) => `book/${href}`);
    expect(listed.sort()).toEqual(Object.keys(files).filter((path) => /^book\/(?!package\.opf)/.test(path)).sort()); // prettier-ignore
  });

  test('has every sentence in both languages with its notes, every term, chart and number', () => {
    const placed = new Map([...pages.values()].flatMap((page) => [...page.getElementsByTagName('*')].map((found) => [found.getAttribute('id'), found.textContent ?? ''] as const))); // prettier-ignore
    for (const { id, zh, en, notes } of sentences) {
      expect(placed.get(`s${id}`), id).toContain(zh);
      if (en !== null) expect(placed.get(`s${id}`), id).toContain(en);
      for (const note of notes) expect(placed.get(`n${id}`)).toContain(note.en);
    }
    for (const { slug, explanation } of terms) expect(placed.get(`t-${slug}`)).toContain(explanation.zh);
    for (const { slug, title } of charts) expect(placed.get(`chart-${slug}`)).toContain(title.en);
    for (const { id, label } of numbers) expect(placed.get(`number-${id}`)).toContain(label.zh);
  });

  test('leads to places that are there, and every picture has words', () => {
    const ids = new Map([...pages].map(([path, page]) => [path, new Set(attributes(page, 'id'))]));
    for (const page of pages.values()) {
      for (const href of attributes(page, 'href').filter((href) => /^[\w-]+\.xhtml/.test(href))) {
        const [path, id] = href.split('#');
        expect(id === undefined ? pages.has(path!) : ids.get(path!)?.has(id), href).toBe(true);
      }
      for (const picture of page.getElementsByTagName('img')) {
        expect(picture.getAttribute('alt')).not.toBe('');
        expect(files).toHaveProperty([`book/${picture.getAttribute('src')}`]);
      }
    }
  });
});

describe('the book in one file', () => {
  const html = readBuilt(`data/${name}-offline.html`).toString();

  test('asks for nothing, and leads to places in itself that are there once', () => {
    expect(html).not.toMatch(/<(?:script|link|iframe)\b/);
    const sources = [...html.matchAll(/ src="([^"]{0,12})/g)].map(([, source]) => source);
    expect(sources).toHaveLength(charts.length * 2);
    expect(sources.filter((source) => !source!.startsWith('data:image/'))).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const places = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(places.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has every sentence', () => {
    const text = html.replaceAll(/<[^>]*>/g, '');
    for (const { id, zh } of sentences) expect(text.includes(zh), id).toBe(true);
  });
});

test('the Anki package and its text have every term with its explanation', () => {
  const text = readBuilt('data/terms-anki.txt').toString();
  const folder = mkdtempSync(join(tmpdir(), 'apkg-'));
  writeFileSync(join(folder, 'notes'), unzipSync(new Uint8Array(readBuilt('data/terms.apkg')))['collection.anki2']!);
  const database = new DatabaseSync(join(folder, 'notes'));
  const notes = database
    .prepare('SELECT flds FROM notes')
    .all()
    .map(({ flds }) => String(flds).split('\x1f'));
  expect(notes.map(([zh]) => zh)).toEqual(terms.map(({ zh }) => zh));
  for (const { zh, pinyin } of terms) expect(text).toContain(`\t${zh}\t${pinyin}\t`);
  database.close();
  rmSync(folder, { recursive: true });
});
