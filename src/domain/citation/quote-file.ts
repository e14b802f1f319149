import type { SentenceId } from '../ids.ts';
import type { Bilingual, Locale } from '../locale.ts';
import type { CitedWork } from './cited-work.ts';
import type { FaultDesk } from './report-fault.ts';

/** In which language a sentence is quoted. */
export const QUOTED = ['zh', 'en', 'both'] as const;
export type Quoted = (typeof QUOTED)[number];

/** A sentence with its notes; the Chinese stands as in the source. */
export type QuotedSentence = { id: SentenceId; zh: string; en: string | null; notes: Bilingual[] };

/** Where a quote will say which sentence it is, at which address. */
export const ID = '⟦id⟧';
export const ADDRESS = '⟦address⟧';
/** Where the words of the card name the day of access. */
export const ACCESSED = '⟦accessed⟧';

/** What is said of the sentences that are quoted, with ID and ADDRESS in their places. */
export type Reference = {
  work: CitedWork;
  /** Written at build by a citation processor. */
  apa: string;
  chicago: string;
  /** Source, translation and what is known of where the Chinese is from, each a line below the quote. */
  source: string;
  translation: string | null;
  provenance: string | null;
};

/** What quotes of one chapter are made from, in one interface language; without `en` the chapter has no translation. */
export type QuoteFile = {
  words: QuoteWords;
  /** The absolute address of the chapter. */
  page: string;
  sentences: QuotedSentence[];
  references: Partial<Record<Quoted, { one: Reference; range: Reference }>>;
};

/** The words of the card in the language of the interface; ID stands where the sentences are named, ACCESSED for the day. */
export type QuoteWords = {
  name: { one: string; range: string };
  accessed: string;
  /** What a note begins with. */
  note: Record<Locale, string>;
  quoted: Record<Quoted, string>;
  formats: { text: string; plain: string };
  language: string;
  notes: string;
  until: string;
  format: string;
  choices: string;
  preview: string;
  copy: string;
  copyText: string;
  copyLink: string;
  copied: string;
  failed: string;
  picture: string;
  fault: FaultWords | null;
};

/** Where mistakes are reported and what a report says; the title has ID in its place. */
export type FaultWords = FaultDesk & {
  link: string;
  title: { one: string; range: string };
  page: string;
  text: string;
  version: string | null;
  ask: string;
};
