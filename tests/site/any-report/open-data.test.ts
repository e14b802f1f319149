import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ContentFolder } from '../../../src/reader/content-folder.ts';
import type { ChartData } from '../../../src/domain/charts/chart-json.ts';
import { MOVED_SCHEMAS } from '../../../src/domain/export/moved-files.ts';
import { writeSize } from '../../../src/domain/export/write-size.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import {
  charts,
  dataPackage,
  longestChapter,
  numbers,
  readBuilt,
  report,
  sentences,
  sentencesOf,
  terms,
} from '../site-map.ts';

const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));

test('the chapters, their headings and sentences are the source again, white space apart', () => {
  const joined = report.chapters
    .map((chapter) => [chapter.number === 0 ? '' : chapter.zh, ...sentencesOf(chapter).map(({ zh }) => zh)])
    .flat()
    .join('');
  expect(joined.replace(/\s/g, '')).toBe(new ContentFolder().readText('report.zh.txt').replace(/\s/g, ''));
});

test('a sentence’s terms and numbers name it in turn', () => {
  for (const { slug, sentences } of terms) {
    for (const id of sentences) expect(byId.get(id)?.terms, `${slug} in ${id}`).toContain(slug);
  }
  for (const { id, sentence, status } of numbers) {
    if (status !== 'derived') expect(byId.get(sentence)?.numbers, id).toContain(id);
  }
});

test('a number’s words stand in its sentence, and in its English where there is any', () => {
  for (const { id, sentence, status, quote, quoteEn } of numbers) {
    if (status === 'derived') continue;
    const { zh, en } = byId.get(sentence)!;
    expect(zh, id).toContain(quote);
    if (en !== null) expect(en, id).toContain(quoteEn);
  }
});

test('a term lists every way in which it is written, on both sides, with whole pairs of quotation marks', () => {
  for (const { slug, zh, en, forms, enForms, sentences } of terms) {
    expect(forms, slug).toContain(zh);
    expect(enForms, slug).toContain(en);
    for (const form of forms) expect(form.split('“').length, `${slug}: ${form}`).toBe(form.split('”').length);
    for (const id of sentences) {
      const { zh } = byId.get(id)!;
      expect(
        forms.some((form) => zh.includes(form)),
        `${slug} in ${id}`,
      ).toBe(true);
    }
  }
});

test('every sentence of a complete chapter has English without a Chinese character in it', () => {
  const complete = report.chapters.filter(({ status }) => status === 'complete');
  expect(complete).toContain(longestChapter);
  const faults = complete.flatMap(sentencesOf).filter(({ en }) => !en || /\p{Script=Han}/u.test(en));
  expect(faults.map(({ id }) => id)).toEqual([]);
});

test('the arithmetic of a derived number ends in its value', () => {
  for (const { id, status, derivation, value } of numbers) {
    if (status === 'derived') expect(derivation, id).toMatch(new RegExp(`[=≈] ${value}$`));
  }
});

const tableOf = (path: string) =>
  csvParse(
    readBuilt(`data/${path}`)
      .toString()
      .replace(/^\uFEFF/, ''),
  );
const fileOf = (slug: string, locale: string) => `charts/${slug}${locale === 'en' ? '' : `.${locale}`}`;

test('the data package describes every column of every table, in its order and of its type', () => {
  const tables = dataPackage.resources.flatMap((resource) => ('schema' in resource ? [resource] : []));
  expect(tables.length).toBeGreaterThanOrEqual(charts.length * LOCALES.length + 1);
  for (const { path, schema } of tables) {
    const rows = tableOf(path);
    expect(rows.columns, path).toEqual(schema.fields.map(({ name }) => name));
    for (const { name, type } of schema.fields) {
      const cells = rows.map((row) => row[name]!).filter((cell) => cell !== '');
      if (type === 'number') expect(cells.map(Number).filter(Number.isNaN), `${path} ${name}`).toEqual([]);
      if (type === 'boolean')
        expect(
          cells.filter((cell) => !/^(?:yes|no)$/.test(cell)),
          `${path} ${name}`,
        ).toEqual([]);
    }
  }
  for (const { path } of dataPackage.resources) expect(readBuilt(`data/${path}`).length, path).toBeGreaterThan(0);
});

test('each JSON file keeps to the schema that stands beside it under its own address', () => {
  const schemas = dataPackage.resources.flatMap((resource) =>
    'jsonSchema' in resource ? [[resource.path, resource.jsonSchema!]] : [],
  );
  expect(schemas.map(([path]) => path)).toEqual(expect.arrayContaining(['report.json', 'terms.json', 'numbers.json']));
  for (const [path, address] of schemas as [string, string][]) {
    const schema = JSON.parse(readBuilt(`data/${address}`).toString());
    expect(new URL(schema.$id).pathname).toMatch(new RegExp(`/data/${address}$`));
    const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);
    validate(JSON.parse(readBuilt(`data/${path}`).toString()));
    expect(validate.errors, path).toBeNull();
  }
});

test('a schema that has moved is led to from its old address', () => {
  for (const [old, now] of Object.entries(MOVED_SCHEMAS)) {
    const { $ref } = JSON.parse(readBuilt(`data/${old}`).toString()) as { $ref: string };
    expect($ref).toBe((JSON.parse(readBuilt(`data/${now}`).toString()) as { $id: string }).$id);
  }
});

test('the downloads pages list every file with its size, its licence and a checksum that it has', () => {
  for (const locale of LOCALES) {
    const page = readBuilt(`${locale}/downloads/index.html`).toString();
    const rows = [...page.matchAll(/<tr [^>]*data-file="([^"]+)">([^]*?)<\/tr>/g)];
    expect(rows.length).toBeGreaterThan(5);
    for (const [, path, row] of rows) {
      const bytes = readBuilt(`data/${path}`);
      expect(row, path).toContain(`SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
      expect(row, path).toContain(writeSize(bytes.length));
    }
    expect(page).toContain('https://creativecommons.org/licenses/by/4.0/');
  }
});

test('a chart’s files say where it stands and how it is cited, and lead to the pages of their language', () => {
  for (const { slug, page } of charts) {
    for (const locale of LOCALES) {
      const data: ChartData = JSON.parse(readBuilt(`data/${fileOf(slug, locale)}.json`).toString());
      expect(new URL(data.page[locale]).pathname).toBe(page[locale]);
      expect(data.citation[locale]).toContain(data.page[locale]);
      expect(data.licenceUrl).toMatch(/^https:\/\/creativecommons\.org\//);
      const rows = tableOf(`${fileOf(slug, locale)}.csv`);
      const addresses = rows.flatMap((row) => row['sentence_url']!.split(' '));
      expect(addresses.filter((address) => !address.includes(`/${locale}/report/`))).toEqual([]);
    }
  }
});

test('every goal and forecast of a table says how firmly it is put, and no other number does', () => {
  for (const { slug } of charts) {
    // What is told without a number says itself in words how it is put.
    for (const row of tableOf(`charts/${slug}.csv`).filter(({ says_en }) => says_en === '')) {
      const bound = ['target', 'expected'].includes(row['status']!);
      expect(row['commitment'] !== '', `${slug} ${row['series_en']}`).toBe(bound);
      if (row['hedge_zh'] !== '') expect(row['sentence_zh']).toContain(row['hedge_zh']!.split('…').at(-1));
      if (row['hedge_en'] !== '') expect(row['sentence_en']!.toLowerCase()).toContain(row['hedge_en']);
      if (row['value'] === '') expect(row['no_value_zh'] && row['no_value_en']).not.toBe('');
    }
  }
});

test('the archive holds the files of every chart as they stand beside it, all of one day', () => {
  const zip = readBuilt('data/charts.zip');
  const files = unzipSync(new Uint8Array(zip));
  expect(Object.keys(files)).toHaveLength(1 + charts.length * LOCALES.length * 4);
  for (const { slug, svg, png } of charts) {
    for (const locale of LOCALES) {
      const name = fileOf(slug, locale);
      for (const ending of ['csv', 'json'])
        expect(Buffer.from(files[`${name}.${ending}`]!).equals(readBuilt(`data/${name}.${ending}`)), name).toBe(true);
      for (const path of [svg[locale], png[locale]]) {
        const built = readBuilt(path.slice(path.indexOf(`/${locale}/`) + 1));
        expect(Buffer.from(files[`${name}${path.slice(path.lastIndexOf('.'))}`]!).equals(built), path).toBe(true);
      }
    }
  }
  // The DOS time of every entry: two builds of the same content are the same to the byte.
  const times = [...zip.toString('latin1').matchAll(/PK\x03\x04[^]{6}([^]{4})/g)].map(([, time]) => time);
  expect(new Set(times.slice(0, 3)).size).toBe(1);
});
