import { chapterOf, type SentenceId } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import { STATUSES, type Status } from '../numbers/status.ts';
import type { Variants } from './fold.ts';
import { fieldsOf, type Field } from './layout.ts';
import { RESULT_KINDS, type ResultKind } from './record.ts';

/**
 * Why: Pagefind names a unit by the hash of its fragment. This one small file says which unit that is, of which kind, how long its
 * lines are and where it stands: all that ranking and filtering need. The words themselves come in pieces, and only those shown.
 */
export type CatalogueFile = {
  /** Names this build’s other files, so that a browser never mixes two. */
  build: string;
  /** How many units of each kind; units are numbered kind by kind, in the order of the site. */
  counts: Record<ResultKind, number>;
  /** First characters of each unit’s fragment hash, `width` each, without gaps. */
  hashes: string;
  width: number;
  zh: (number | number[])[];
  en: (number | number[])[];
  /** Numbers of sentences in each passage, chapter by chapter from 0. */
  passages: number[][];
  /** Where each term, number and chart stands: sentences counted from 0. */
  places: number[][];
  /** The terms whose explanation names each term. */
  named: number[][];
  /** Position in STATUSES for each number. */
  statuses: number[];
  chapters: [slug: string, zh: string, en: string][];
  syllables: string;
  /** Pairs: a character and the one that stands for it. */
  variants: string;
  /**
   * Units in a file: what is shown of unit n of a kind stands in `<build>-<kind>-<floor(n / size)>.json`, explanations of terms in
   * `<build>-about-…`, what to correct a query by in `<build>-words.json`.
   */
  pieces: Record<ResultKind, number>;
  aboutPiece: number;
};

export type Unit = {
  number: number;
  kind: ResultKind;
  /** Counted within its kind. */
  nth: number;
  fields: Field[];
  /** Numbers of the sentence units where it stands. */
  places: number[];
  /** Numbers of the term units whose explanation names it. */
  named: number[];
  chapters: number[];
  /** Passage of a sentence; for others empty. */
  passage: string;
  status: Status | null;
};

export type Catalogue = {
  units: Unit[];
  unitOfHash: (hash: string) => Unit | undefined;
  sentenceIds: SentenceId[];
  chapters: (Bilingual & { slug: string })[];
  syllables: ReadonlySet<string>;
  variants: Variants;
  file: CatalogueFile;
};

/** Unfolds the file. Throws when it does not fit together: a file cut off or of another build. */
export function readCatalogue(file: CatalogueFile): Catalogue {
  const sentenceIds = file.passages.flatMap((passages, chapter) =>
    passages.flatMap((count, passage) => Array.from({ length: count }, (_, i) => `${chapter}.${passage + 1}.${i + 1}`)),
  );
  const firstOf = (kind: ResultKind) =>
    RESULT_KINDS.slice(0, RESULT_KINDS.indexOf(kind)).reduce((sum, before) => sum + file.counts[before], 0);
  const firstSentence = firstOf('sentence');
  const units = RESULT_KINDS.flatMap((kind) =>
    Array.from({ length: file.counts[kind] }, (_, nth): Unit => {
      const number = firstOf(kind) + nth;
      const id = kind === 'sentence' ? sentenceIds[nth]! : undefined;
      const places = id === undefined ? (file.places[number] ?? []).map((place) => firstSentence + place) : [number];
      return {
        number,
        kind,
        nth,
        fields: fieldsOf({ zh: [file.zh[number]!].flat(), en: [file.en[number]!].flat() }),
        places,
        named: kind === 'term' ? (file.named[nth] ?? []) : [],
        chapters:
          kind === 'chapter'
            ? [nth]
            : [...new Set(places.map((place) => chapterOf(sentenceIds[place - firstSentence]!)))],
        passage: id === undefined ? '' : id.slice(0, id.lastIndexOf('.')),
        status: kind === 'number' ? STATUSES[file.statuses[nth]!]! : null,
      };
    }),
  );
  if (file.hashes.length !== units.length * file.width || file.counts.sentence !== sentenceIds.length) {
    throw new Error('the catalogue of the search is incomplete');
  }
  const byHash = new Map(
    units.map((unit) => [file.hashes.slice(unit.number * file.width, (unit.number + 1) * file.width), unit]),
  );
  return {
    units,
    unitOfHash: (hash) => byHash.get(cutHash(hash, file.width)),
    sentenceIds,
    chapters: file.chapters.map(([slug, zh, en]) => ({ slug, zh, en })),
    syllables: new Set(file.syllables.split(' ')),
    variants: readPairs(file.variants),
    file,
  };
}

/** The beginning of a fragment’s hash, in one width; Pagefind makes some longer than others. */
export function cutHash(hash: string, width: number): string {
  return hash.slice(0, width).padEnd(width, '.');
}

function readPairs(pairs: string): Map<string, string> {
  const chars = [...pairs];
  return new Map(chars.flatMap((char, i) => (i % 2 === 0 ? [[char, chars[i + 1]!] as const] : [])));
}
