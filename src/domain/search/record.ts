import type { SentenceId } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import type { Status } from '../numbers/status.ts';

/** The kinds of result, in the order in which equals are listed. */
export const RESULT_KINDS = ['term', 'number', 'chart', 'outcome', 'chapter', 'sentence', 'page'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** What can be found. Index, catalogue and bench are made from a list of these and from nothing else of the site. */
export type SearchRecord = {
  kind: ResultKind;
  /** Slug or id of the open data: what `data-id` says. */
  id: string;
  /** What can be looked for in it, by language; the first of each is shown. */
  zh: string[];
  en: string[];
  /** The reading of the first Chinese line where the editors gave one. */
  pinyin?: string;
  /** Explanations: looked through only when the rest has no answer, or on demand. */
  about: Bilingual[];
  /** The sentences where it stands; of a sentence, itself. */
  sentences: SentenceId[];
  status?: Status;
  /** A term’s one-line sense; an outcome’s reading; how much the page of places has of one. */
  sense?: Bilingual;
  /** Slug of the chapter. */
  slug?: string;
  /** Of a page, or a part of one: the page’s title, and its address below that of the language. */
  page?: Bilingual;
  at?: Bilingual;
};

/** What the results page prints of a record. */
export type ShownEntry = {
  id: string;
  zh: string;
  en: string;
  pinyin?: string;
  sense?: Bilingual;
  /** All names of a term, to mark it in its sentences. */
  names?: { zh: string[]; en: string[] };
  /** What a number counts. */
  label?: Bilingual;
  status?: Status;
  slug?: string;
  page?: Bilingual;
  at?: Bilingual;
  /** The paragraphs of a part of a page. */
  texts?: Bilingual[];
};
