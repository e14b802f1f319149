import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../src/domain/locale.ts';
import { writeDate } from '../src/domain/write-date.ts';
import { ROOT } from '../src/reader/content-folder.ts';
import { ownContent } from './own-content.ts';

/** Code, and the parts of the content that serve any report. */
const SERVES_ANY = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'content/ui',
  'content/units.yaml',
  'content/commitments.yaml',
  'content/columns.yaml',
  'content/subjects.yaml',
  'content/publishers.yaml',
  'content/term-words.yaml',
  'content/traditional.yaml',
];
/** Tests and what explains a rule may take their examples from the report. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;

/** Characters from which a term is of one report alone. */
const LONG = 9;

const { site, chapters, terms } = ownContent;
const { name, shortName, report } = site.data;

const files = SERVES_ANY.flatMap((path) => {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).map((inside) => `${path}/${inside}`);
}).filter(
  (path) =>
    /\.(?:ts|js|mjs|astro|css|yaml|svg|txt)$/.test(path) && !/\.test\.ts$|-fixture\.ts$|\/sample[\w-]*\.ts$/.test(path),
);

test('nothing outside the content names the report, its place, its day or a long term of it', () => {
  const day = report.date.split('-');
  const telling = [
    ...Object.values(name),
    ...Object.values(shortName),
    ...Object.values(report.name),
    ...Object.values(report.place),
    report.place.en.toLowerCase(),
    report.date,
    ...LOCALES.map((locale) => writeDate(report.date, locale)),
    ...terms.map(({ data }) => data.zh).filter((zh) => zh.length >= LONG),
    `${day[0]}年`,
  ];
  const found = files.flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8').replace(COMMENT, '');
    return telling.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('no code names a chapter, a term or a sentence of it', () => {
  const slugs = [...chapters, ...terms].map(({ data }) => data.slug).filter((slug) => slug.includes('-'));
  const named = new RegExp(`(?<=['"/])(?:${slugs.join('|')})(?=['"/])|'\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}'`, 'g');
  const found = files
    .filter((path) => !path.startsWith('content'))
    .flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8').replace(COMMENT, '');
      return (text.match(named) ?? []).map((word) => `${path}: ${word}`);
    });
  expect(found).toEqual([]);
});
