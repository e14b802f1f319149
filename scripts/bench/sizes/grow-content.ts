import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { CONTENT, ContentFolder } from '../../../src/reader/content-folder.ts';
import { readSoundContent } from '../../../src/reader/check-content.ts';
import type { Content } from '../../../src/reader/read-content.ts';
import { copyEntries, growNumbers, growPlaces, isCopied } from './grow-entries.ts';
import { writeChinese, writeRoman } from './numerals.ts';
import { createRenaming, type Renaming } from './renaming.ts';

/**
 * Writes a content folder whose report is so many times as long as that of another, up to 10: after the report's own chapters come copies of them
 * with their translation, notes, terms, numbers, outcomes and charts, in which each term has a name of its own.
 */
export function growContent(times: number, folder: string, source = CONTENT): void {
  const content = readSoundContent(new ContentFolder(source));
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  const copies = Array.from({ length: times - 1 }, (_, copy) => createRenaming(copy + 1, content));
  for (const renaming of copies) {
    copyTranslations(content, renaming, folder);
    copyChapters(content, renaming, folder);
    for (const [name, entry] of copyEntries(content, renaming)) write(folder, name, entry);
  }
  write(folder, 'numbers.yaml', growNumbers(content, copies));
  if (content.places) write(folder, 'places.yaml', growPlaces(content.places.data, copies));
  growReport(content, copies, folder);
}

function growReport({ report, site }: Content, copies: Renaming[], folder: string): void {
  const file = join(folder, 'report.zh.txt');
  const text = readFileSync(file, 'utf8').trimEnd();
  const headings = new Map(report.map(({ heading, number }) => [heading, number]));
  const lines = text.split('\n');
  const body = lines.slice(lines.findIndex((line) => headings.has(line.trim())));
  const grown = [
    text,
    ...copies.map((renaming) =>
      body
        .map((line) => {
          const number = headings.get(line.trim());
          const written = renaming.chinese(line);
          return number ? written.replace(/^\s*[^、]+/, writeChinese(renaming.chapter(number))) : written;
        })
        .join('\n'),
    ),
  ].join('\n\n');
  writeFileSync(file, grown);
  const sha256 = createHash('sha256').update(grown).digest('hex');
  const chapters = report.filter(({ number }) => number > 0).length * (copies.length + 1);
  write(folder, 'site.yaml', { ...site.data, report: { ...site.data.report, chapters, sha256 } });
}

function copyTranslations({ translations, report }: Content, renaming: Renaming, folder: string): void {
  for (const { file, data } of translations.filter(({ data: { chapter } }) => chapter > 0)) {
    const number = renaming.chapter(data.chapter);
    const heading = report.find((chapter) => chapter.number === data.chapter)!.heading!;
    const units = Object.entries(data.units).map(([id, { zh, en, unmatched = [], ...rest }]) => [
      renaming.id(id),
      {
        ...rest,
        zh: renaming.chinese(zh),
        en: en && renaming.english(zh, en),
        ...(unmatched.length > 0 && { unmatched: unmatched.map((one) => ({ ...one, term: renaming.slug(one.term) })) }),
      },
    ]);
    write(folder, `translation/${fileOf(file, renaming)}.yaml`, {
      ...data,
      chapter: number,
      heading: data.heading && renaming.english(heading, data.heading).replace(/^[IVXLC]+/, writeRoman(number)),
      version: 1,
      units: Object.fromEntries(units) as object,
    });
  }
}

function copyChapters({ chapters, charts }: Content, renaming: Renaming, folder: string): void {
  const copied = new Set(charts.filter(({ data }) => isCopied(data)).map(({ data }) => data.slug));
  for (const { file, data } of chapters.filter(({ data: { chapter } }) => chapter > 0)) {
    const name = basename(file);
    const text = readFileSync(join(folder, 'chapters', name), 'utf8')
      .replace(/^chapter: .*$/m, `chapter: ${renaming.chapter(data.chapter)}`)
      .replace(/(?<=\b(?:of|on)="|^ {2}["'])[1-9]\d*\.[\d.]+(?=["'])/gm, renaming.id)
      .replace(/<Chart slug="([^"]+)" \/>/g, (_, slug: string) =>
        copied.has(slug) ? `<Chart slug="${renaming.slug(slug)}" />` : '',
      )
      .replace(/^ {2}zh: .*$/m, `  zh: ${JSON.stringify(renaming.name(data.title.zh, 'zh'))}`)
      .replace(/^ {2}en: .*$/m, `  en: ${JSON.stringify(renaming.name(data.title.en, 'en'))}`);
    writeFileSync(join(folder, 'chapters', `${fileOf(file, renaming)}.mdx`), text);
  }
}

/** 15-r1eform-and-opening for 05-reform-and-opening.yaml. */
function fileOf(file: string, renaming: Renaming): string {
  const [, number, slug] = /^(\d+)-([^.]+)/.exec(basename(file))!;
  return `${renaming.chapter(Number(number))}-${renaming.slug(slug!)}`;
}

function write(folder: string, name: string, entry: object): void {
  writeFileSync(join(folder, name), stringify(entry, { lineWidth: 0, aliasDuplicateObjects: false }));
}
