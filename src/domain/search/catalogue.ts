import { chapterOf, type SentenceId } from '../ids.ts';
import { isObject } from '../is-object.ts';
import type { Bilingual } from '../locale.ts';
import { STATUSES, type Status } from '../numbers/status.ts';
import { readDistances } from './distances.ts';
import type { Variants } from './fold.ts';
import { fieldsOf, type Field } from './layout.ts';
import { RESULT_KINDS, type ResultKind } from './record.ts';

/**
 * What ranking and filtering need of every entry, in one small file: its kind, the lengths of its lines and where it stands. The words of the entries come in further files, of which only those shown are fetched.
 */
export type CatalogueFile = {
  /** Names this build’s other files, so that a browser never mixes two. */
  build: string;
  /** How many entries of each kind; entries are numbered kind by kind, in the order of the site. */
  counts: Record<ResultKind, number>;
  index: ChunkTable;
  zh: (number | number[])[];
  en: (number | number[])[];
  /** Numbers of sentences in each passage, chapter by chapter from 0. */
  passages: number[][];
  /** Where each term, number, chart and outcome stands: sentences counted from 0, each as its distance from the one before. */
  places: number[][];
  /** The terms whose explanation names each term, likewise. */
  named: number[][];
  /** Position in STATUSES for each number. */
  statuses: number[];
  chapters: [number: number, slug: string, zh: string, en: string][];
  syllables: string;
  /** Characters, and for each the one that stands for it: code points, likewise. */
  variants: [chars: number[], chiefs: number[]];
  /**
   * Entries in a file: what is shown of entry n of a kind stands in `words/<build>-<kind>-<floor(n / size)>.json`, explanations of terms in
   * `<build>-about-…`, what to correct a query by in `<build>-words.json`.
   */
  chunks: Record<ResultKind, number>;
  aboutChunk: number;
};

/** Where the index has a token: in the last of its chunks, `index/<name>-<nth>.pf_index`, whose first token is not behind it. */
export type ChunkTable = { name: string; firsts: string[] };

export type Entry = {
  number: number;
  kind: ResultKind;
  /** Counted within its kind. */
  nth: number;
  fields: Field[];
  /** Numbers of the sentence entries where it stands. */
  places: number[];
  /** Numbers of the term entries whose explanation names it. */
  named: number[];
  chapters: number[];
  /** Passage of a sentence; for others empty. */
  passage: string;
  status: Status | null;
};

export type Catalogue = {
  entries: Entry[];
  sentenceIds: SentenceId[];
  /** By their numbers: a report without preface has no chapter 0. */
  chapters: Map<number, Bilingual & { slug: string }>;
  syllables: ReadonlySet<string>;
  variants: Variants;
  file: CatalogueFile;
};

/** True for what looks like a catalogue; whether it fits together `readCatalogue` finds out. */
export function isCatalogueFile(value: unknown): value is CatalogueFile {
  return (
    isObject(value) &&
    typeof value.build === 'string' &&
    isObject(value.counts) &&
    isObject(value.chunks) &&
    isObject(value.index)
  );
}

/** The catalogue with every entry at hand. Throws when it does not fit together: a file cut off or of another build. */
export function readCatalogue(file: CatalogueFile): Catalogue {
  const sentenceIds = file.passages.flatMap((passages, chapter) =>
    passages.flatMap((count, passage) => Array.from({ length: count }, (_, i) => `${chapter}.${passage + 1}.${i + 1}`)),
  );
  const firstOf = (kind: ResultKind) =>
    RESULT_KINDS.slice(0, RESULT_KINDS.indexOf(kind)).reduce((sum, before) => sum + file.counts[before], 0);
  const firstSentence = firstOf('sentence');
  const entries = RESULT_KINDS.flatMap((kind) =>
    Array.from({ length: file.counts[kind] }, (_, nth): Entry => {
      const number = firstOf(kind) + nth;
      const id = kind === 'sentence' ? sentenceIds[nth]! : undefined;
      const places =
        id === undefined ? readDistances(file.places[number] ?? []).map((place) => firstSentence + place) : [number];
      return {
        number,
        kind,
        nth,
        fields: fieldsOf({ zh: [file.zh[number]!].flat(), en: [file.en[number]!].flat() }),
        places,
        named: kind === 'term' ? readDistances(file.named[nth] ?? []) : [],
        chapters:
          kind === 'chapter'
            ? [file.chapters[nth]![0]]
            : [...new Set(places.map((place) => chapterOf(sentenceIds[place - firstSentence]!)))],
        passage: id === undefined ? '' : id.slice(0, id.lastIndexOf('.')),
        status: kind === 'number' ? STATUSES[file.statuses[nth]!]! : null,
      };
    }),
  );
  if (file.zh.length !== entries.length || file.counts.sentence !== sentenceIds.length) {
    throw new Error('the catalogue of the search is incomplete');
  }
  return {
    entries,
    sentenceIds,
    chapters: new Map(file.chapters.map(([number, slug, zh, en]) => [number, { slug, zh, en }])),
    syllables: new Set(file.syllables.split(' ')),
    variants: readVariants(file.variants),
    file,
  };
}

function readVariants([chars, chiefs]: CatalogueFile['variants']): Variants {
  const toText = (codes: number[]) => readDistances(codes).map((code) => String.fromCodePoint(code));
  const chiefOf = toText(chiefs);
  return new Map(toText(chars).map((char, nth) => [char, chiefOf[nth]!]));
}
