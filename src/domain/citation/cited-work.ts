import type { Locale } from '../locale.ts';
import { PUNCTUATION } from '../punctuation.ts';

const BEFORE_PART: Record<Locale, string> = { zh: PUNCTUATION.zh.colon, en: PUNCTUATION.en.comma };

/** Who wrote a work: a person whose name is written in Latin letters, or any other name as it stands. */
export type Author = { family: string; given: string } | { name: string };

/** What a reference names: the report or one part of it, a term, a chart. Days are ISO days, the address is absolute. */
export type CitedWork = {
  /** Names the work in a reference list, in plain letters: wu2021-s5.3.2. */
  key: string;
  /** The language of the reference. */
  language: Locale;
  /** Null where the report names no speaker: then the title stands first. */
  author: Author | null;
  title: string;
  /** Which part of it: 第5.3.2句. */
  part: string | null;
  /** The site on which it stands; null where the site itself is the author. */
  site: string | null;
  /** Who translated it; null for what is no translation. */
  translator: string | null;
  /** Of a translation, the day of its version. Null for what has no day of its own. */
  published: string | null;
  /** Of a translation, the day of what is translated. */
  original: string | null;
  accessed: string;
  address: string;
  /** For whom it was written; translator, version, day and licence of what is quoted: without a stop at the end. */
  note: string | null;
  /** The words that are quoted. */
  text: string | null;
};

/** The title with its part, as a title in running text: 报告：第5.3.2句; The report, sentence 5.3.2. */
export function fullTitle({ title, part, language }: Pick<CitedWork, 'title' | 'part' | 'language'>): string {
  if (part === null) return title;
  return title + BEFORE_PART[language] + part;
}
