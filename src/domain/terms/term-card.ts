import type { Locale } from '../locale.ts';
import type { Term } from './term-schema.ts';

/** What the small card shows of a term in one interface language; `parts` pairs Chinese and English. */
export type TermCard = {
  zh: string;
  pinyin: string;
  en: string;
  sense: string;
  parts: [zh: string, en: string][];
  basis: string;
};

/** The card of a term; `basisWord` is the interface’s word for its basis. */
export function termCard(term: Term, locale: Locale, basisWord: string): TermCard {
  return {
    zh: term.zh,
    pinyin: term.pinyin,
    en: term.en,
    sense: term.sense[locale],
    parts: (term.parts ?? []).map(({ zh, en }) => [zh, en]),
    basis: basisWord,
  };
}
