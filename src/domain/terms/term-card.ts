import type { Locale } from '../locale.ts';
import type { Term } from './term-schema.ts';

/**
 * What the small card shows of a term in one interface language; a part is its Chinese, its English and where it leads. `partCount`
 * opens the parts.
 */
export type TermCard = {
  zh: string;
  pinyin: string;
  en: string;
  sense: string;
  parts: [zh: string, en: string, href?: string][];
  partCount: string;
  basis: string;
  /** Where a mistake is reported, with the words of the link; left out where the site file names no address. */
  fault?: [word: string, href: string];
};

type Part = NonNullable<Term['parts']>[number];

/** The words of the interface that a card needs, and where a part leads, if anywhere. */
type CardWords = { basis: string; partCount: string; partHref: (part: Part) => string | undefined };

/** The card of a term. */
export function termCard(term: Term, locale: Locale, { basis, partCount, partHref }: CardWords): TermCard {
  return {
    zh: term.zh,
    pinyin: term.pinyin,
    en: term.en,
    sense: term.sense[locale],
    parts: (term.parts ?? []).map((part) => {
      const href = partHref(part);
      return href === undefined ? [part.zh, part.en] : [part.zh, part.en, href];
    }),
    partCount,
    basis,
  };
}
