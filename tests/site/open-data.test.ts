import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSiteAddress } from '../../src/domain/site/site-address.ts';

const dist = new URL('../../dist/', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, dist), 'utf8'));
type Unit = { id: string; zh: string; en: string | null; terms: string[]; numbers: string[]; notes: unknown[] };

describe('the open data', () => {
  test('holds the source again, white space apart', () => {
    const report = json('data/report.json');
    const source = readFileSync(new URL('../../content/report.zh.txt', import.meta.url), 'utf8');
    const joined = report.chapters
      .map(({ number, zh, passages }: { number: number; zh: string; passages: { sentences: Unit[] }[] }) => {
        const sentences = passages.flatMap((passage) => passage.sentences.map((sentence) => sentence.zh));
        return (number === 0 ? '' : zh) + sentences.join('');
      })
      .join('');
    expect(joined.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
    expect(report.chapters).toHaveLength(11);
  });

  test('ties sentences, terms and numbers to one another', () => {
    const units: Unit[] = json('data/report.json').chapters.flatMap((chapter: { passages: { sentences: Unit[] }[] }) =>
      chapter.passages.flatMap(({ sentences }) => sentences),
    );
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const { slug, sentences } of json('data/terms.json')) {
      for (const id of sentences) expect(byId.get(id)?.terms, `${slug} in ${id}`).toContain(slug);
    }
    for (const { id, sentence, status, quote, quoteEn } of json('data/numbers.json')) {
      if (status === 'derived') continue;
      const unit = byId.get(sentence);
      expect(unit?.numbers, id).toContain(id);
      expect(unit?.zh, id).toContain(quote);
      expect(unit?.en, id).toContain(quoteEn);
    }
  });

  test('lists every way in which a term is written, on both sides', () => {
    const units: Unit[] = json('data/report.json').chapters.flatMap((chapter: { passages: { sentences: Unit[] }[] }) =>
      chapter.passages.flatMap(({ sentences }) => sentences),
    );
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const { slug, zh, en, forms, enForms, sentences } of json('data/terms.json')) {
      expect(forms, slug).toContain(zh);
      expect(enForms, slug).toContain(en);
      for (const form of forms) expect(form.split('“').length, `${slug}: ${form}`).toBe(form.split('”').length);
      for (const id of sentences) {
        expect(
          forms.some((form: string) => byId.get(id)!.zh.includes(form)),
          `${slug} in ${id}`,
        ).toBe(true);
      }
    }
  });

  test('gives every sentence English without a Chinese character in it', () => {
    const units: Unit[] = json('data/report.json').chapters.flatMap((chapter: { passages: { sentences: Unit[] }[] }) =>
      chapter.passages.flatMap(({ sentences }) => sentences),
    );
    expect(units.filter(({ en }) => !en || /\p{Script=Han}/u.test(en)).map(({ id }) => id)).toEqual([]);
  });
});

test('every link within the site leads somewhere, to the very anchor', () => {
  const pages = listPages(dist.pathname);
  const base = readSiteAddress(process.env).base.replace(/\/$/, '');
  const anchors = new Map(
    pages.map((page) => [page, new Set([...read(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  const broken: string[] = [];
  for (const page of pages) {
    for (const [, href] of read(page).matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      if (!href!.startsWith('/') && !href!.startsWith('#')) continue;
      const [address, anchor] = href!.replaceAll('&amp;', '&').split('#') as [string, string | undefined];
      const path = decodeURI(address.split('?')[0]!.slice(base.length));
      const target = address === '' ? page : path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
      if (!anchors.has(target) && !exists(target)) broken.push(`${page}: ${href}`);
      else if (anchor && anchors.has(target) && !anchors.get(target)!.has(anchor)) broken.push(`${page}: ${href}`);
    }
  }
  expect(broken.slice(0, 20)).toEqual([]);
});

function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
}

function read(page: string): string {
  return readFileSync(join(dist.pathname, page), 'utf8');
}

function exists(path: string): boolean {
  return statSync(join(dist.pathname, path), { throwIfNoEntry: false })?.isFile() === true;
}
