import { chapterOf } from '../ids.ts';
import { STATUSES } from '../numbers/status.ts';
import type { CatalogueFile } from './catalogue.ts';
import { writeDistances } from './distances.ts';
import { foldText, type Variants } from './fold.ts';
import { RESULT_KINDS, type ResultKind, type SearchRecord } from './record.ts';
import type { PreparedEntries } from './prepare-entries.ts';

/** Entries in one file of what is shown: small enough that a screenful of results takes few bytes, large enough to compress. */
const CHUNKS: Record<ResultKind, number> = {
  term: 4,
  number: 16,
  chart: 4,
  outcome: 4,
  chapter: 1,
  sentence: 1,
  page: 1,
};
const ABOUT_CHUNK = 2;
/** A name that stands in more explanations than this, such as a city’s, leads nowhere; they can still be looked through. */
const MOST_NAMED = 24;

/**
 * The catalogue of the entries; `build` names its files, `index` says where its index has a token. Throws when the sentences are not the report in order.
 */
export function makeCatalogue(
  { entries, terms, layouts, variants }: PreparedEntries,
  { build, index }: Pick<CatalogueFile, 'build' | 'index'>,
): CatalogueFile {
  const sentences = entries.filter(({ kind }) => kind === 'sentence').map(({ id }) => id);
  const numberOfSentence = new Map(sentences.map((id, nth) => [id, nth]));
  const counts = RESULT_KINDS.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length] as const);
  return {
    build,
    counts: Object.fromEntries(counts) as Record<ResultKind, number>,
    index,
    zh: layouts.map(({ lengths }) => single(lengths.zh)),
    en: layouts.map(({ lengths }) => single(lengths.en)),
    passages: countPassages(sentences),
    places: entries
      .filter(({ kind }) => kind !== 'chapter' && kind !== 'sentence' && kind !== 'page')
      .map((entry) => writeDistances(entry.sentences.map((id) => numberOfSentence.get(id)!))),
    named: findNamed(terms).map(writeDistances),
    statuses: entries.filter(({ kind }) => kind === 'number').map(({ status }) => STATUSES.indexOf(status!)),
    chapters: entries
      .filter(({ kind }) => kind === 'chapter')
      .map(({ id, slug, zh, en }) => [Number(id), slug!, zh.at(-1)!, en.at(-1)!]),
    syllables: [...new Set(layouts.flatMap(({ syllables }) => syllables))].sort().join(' '),
    variants: writeVariants(variants),
    chunks: CHUNKS,
    aboutChunk: ABOUT_CHUNK,
  };
}

/** For each term the terms whose explanation names it by one of its Chinese names of at least two characters. */
function findNamed(terms: SearchRecord[]): number[][] {
  const bare = (text: string) =>
    foldText(text, new Map())
      .map(({ value }) => value)
      .join('');
  const abouts = terms.map(({ about }) => about.map(({ zh }) => bare(zh)).join('\n'));
  return terms.map(({ zh }, nth) => {
    const names = zh.map(bare).filter((name) => name.length > 1);
    const naming = [...abouts.keys()].filter(
      (other) => other !== nth && names.some((name) => abouts[other]!.includes(name)),
    );
    return naming.length > MOST_NAMED ? [] : naming;
  });
}

/** Sentences in each passage, chapter by chapter from 0; a chapter that the report lacks has none. */
function countPassages(ids: string[]): number[][] {
  const counts: number[][] = Array.from({ length: Math.max(...ids.map(chapterOf)) + 1 }, () => []);
  for (const id of ids) {
    const chapter = counts[chapterOf(id)]!;
    const passage = Number(id.split('.')[1]) - 1;
    chapter[passage] = (chapter[passage] ?? 0) + 1;
    const expected = `${chapterOf(id)}.${passage + 1}.${chapter[passage]}`;
    if (id !== expected) throw new Error(`sentence ${id} stands where ${expected} should`);
  }
  return counts;
}

/** In the order of the characters: those of a radical follow one another in both scripts. */
function writeVariants(variants: Variants): CatalogueFile['variants'] {
  const pairs = [...variants].map((pair) => pair.map((char) => char.codePointAt(0)!)).sort(([a], [b]) => a! - b!);
  return [writeDistances(pairs.map(([char]) => char!)), writeDistances(pairs.map(([, chief]) => chief!))];
}

function single(lengths: number[]): number | number[] {
  return lengths.length === 1 ? lengths[0]! : lengths;
}
