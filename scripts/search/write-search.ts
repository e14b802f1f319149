import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterOf, passageOf } from '../../src/domain/ids.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { STATUSES } from '../../src/domain/numbers/status.ts';
import type { CatalogueFile } from '../../src/domain/search/catalogue.ts';
import { foldText } from '../../src/domain/search/fold.ts';
import { layUnit } from '../../src/domain/search/layout.ts';
import { tonelessPinyin } from '../../src/domain/search/pinyin.ts';
import { RESULT_KINDS, type ResultKind, type SearchRecord, type ShownUnit } from '../../src/domain/search/record.ts';
import type { WordList } from '../../src/domain/search/search.ts';
import type { Suggestions } from '../../src/domain/search/suggest.ts';
import { createSyllableReader } from './read-syllables.ts';
import { readVariants } from './read-variants.ts';
import { writePagefind } from './write-pagefind.ts';

/** Units in one file of what is shown: small enough that a screenful of results takes few bytes, large enough to compress. */
const PIECE: Record<ResultKind, number> = { term: 20, number: 40, chart: 80, chapter: 40, sentence: 12 };
const ABOUT_PIECE = 12;

/** Writes the Pagefind index, the catalogue and the pieces of the records below `dist`. Gives the number of units. */
export async function writeSearch(records: SearchRecord[], dist: string): Promise<number> {
  const units = RESULT_KINDS.flatMap((kind) => records.filter((record) => record.kind === kind));
  const terms = units.filter(({ kind }) => kind === 'term');
  const variants = readVariants(units.flatMap(({ zh, about }) => [...zh, ...about.map((text) => text.zh)]).join('\n'));
  const readSyllables = createSyllableReader(
    terms.flatMap(({ zh, pinyin }) => (pinyin === undefined ? [] : [{ zh: zh[0]!, pinyin }])),
    variants,
  );
  const layouts = units.map((unit) => layUnit(unit, variants, readSyllables));
  const hashes = await writePagefind(
    layouts.map(({ tokens }) => tokens),
    join(dist, 'pagefind'),
  );

  const folder = join(dist, 'data/search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (content: unknown): string => {
    const text = JSON.stringify(content);
    const name = `${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
    writeFileSync(join(folder, name), text);
    return name;
  };

  const sentences = units.filter(({ kind }) => kind === 'sentence').map(({ id }) => id);
  const numberOfSentence = new Map(sentences.map((id, nth) => [id, nth]));
  const width = uniqueWidth(hashes);
  const catalogue: CatalogueFile = {
    counts: mapKinds((kind) => units.filter((unit) => unit.kind === kind).length),
    hashes: hashes.map((hash) => hash.slice(0, width)).join(''),
    width,
    zh: layouts.map(({ lengths }) => single(lengths.zh)),
    en: layouts.map(({ lengths }) => single(lengths.en)),
    passages: countPassages(sentences),
    places: units
      .filter(({ kind }) => kind === 'term' || kind === 'number' || kind === 'chart')
      .map((unit) => unit.sentences.map((id) => numberOfSentence.get(id)!)),
    named: findNamed(terms),
    statuses: units.filter(({ kind }) => kind === 'number').map(({ status }) => STATUSES.indexOf(status!)),
    chapters: units.filter(({ kind }) => kind === 'chapter').map(({ slug, zh, en }) => [slug!, zh.at(-1)!, en.at(-1)!]),
    syllables: [...new Set(layouts.flatMap(({ syllables }) => syllables))].sort().join(' '),
    variants: [...variants].flat().join(''),
    pieces: mapKinds((kind) => ({
      size: PIECE[kind],
      files: cut(units.filter((unit) => unit.kind === kind).map(show), PIECE[kind]).map(write),
    })),
    abouts: {
      size: ABOUT_PIECE,
      files: cut(
        terms.map(({ about }) => about),
        ABOUT_PIECE,
      ).map(write),
    },
    words: write(listWords(units, terms)),
  };
  writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(catalogue));
  for (const locale of LOCALES) {
    const suggestions: Suggestions = {
      zh: terms.map(({ zh }) => zh[0]!),
      pinyin: terms.map(({ zh, pinyin }) => readSyllables(zh[0]!, foldText(zh[0]!, variants), pinyin).join(' ')),
      en: locale === 'en' ? terms.map(({ en }) => en[0]!) : [],
    };
    writeFileSync(join(folder, `suggestions.${locale}.json`), JSON.stringify(suggestions));
  }
  return units.length;
}

function show({ kind, id, zh, en, pinyin, sense, status, slug }: SearchRecord): ShownUnit {
  const shown: ShownUnit = { id, zh: zh[0]!, en: en[0] ?? '' };
  if (kind === 'term') return { ...shown, pinyin: pinyin!, sense: sense!, names: { zh, en } };
  if (kind === 'number') return { ...shown, label: { zh: zh[1]!, en: en[1]! }, status: status! };
  return slug === undefined ? shown : { ...shown, slug };
}

/** For each term the terms whose explanation names it by one of its Chinese names of at least two characters. */
function findNamed(terms: SearchRecord[]): number[][] {
  const plain = new Map();
  const bare = (text: string) =>
    foldText(text, plain)
      .map(({ value }) => value)
      .join('');
  const abouts = terms.map(({ about }) => about.map(({ zh }) => bare(zh)).join('\n'));
  return terms.map(({ zh }, nth) => {
    const names = zh.map(bare).filter((name) => name.length > 1);
    return abouts.flatMap((about, other) =>
      other !== nth && names.some((name) => about.includes(name)) ? [other] : [],
    );
  });
}

function listWords(units: SearchRecord[], terms: SearchRecord[]): WordList {
  const words = units.flatMap(({ en }) => en.flatMap((text) => foldText(text, new Map())));
  return {
    words: [...new Set(words.filter(({ kind }) => kind === 'word').map(({ raw }) => raw))]
      .filter((word) => word.length > 3)
      .sort(),
    readings: terms.map(({ pinyin }) => tonelessPinyin(pinyin!)),
  };
}

/** Sentences in each passage, chapter by chapter. Throws when the ids are not the whole report in its order. */
function countPassages(ids: string[]): number[][] {
  const counts: number[][] = [];
  for (const id of ids) {
    const chapter = (counts[chapterOf(id)] ??= []);
    const passage = Number(passageOf(id).split('.')[1]) - 1;
    chapter[passage] = (chapter[passage] ?? 0) + 1;
    if (id !== `${chapterOf(id)}.${passage + 1}.${chapter[passage]}`)
      throw new Error(`sentence ${id} stands out of order`);
  }
  return counts;
}

/** The fewest characters that still tell the hashes apart. */
function uniqueWidth(hashes: string[]): number {
  let width = 1;
  while (new Set(hashes.map((hash) => hash.slice(0, width))).size < hashes.length) width += 1;
  return width;
}

function cut<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

function mapKinds<T>(value: (kind: ResultKind) => T): Record<ResultKind, T> {
  return Object.fromEntries(RESULT_KINDS.map((kind) => [kind, value(kind)])) as Record<ResultKind, T>;
}

function single(lengths: number[]): number | number[] {
  return lengths.length === 1 ? lengths[0]! : lengths;
}
