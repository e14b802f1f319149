import type { Locale } from '../locale.ts';
import type { Term } from './term-schema.ts';

/** What the small card shows of a term in one interface language; a part is its Chinese, its English and where it leads. */
export type TermCard = {
  zh: string;
  pinyin: string;
  en: string;
  sense: string;
  parts: [zh: string, en: string, href?: string][];
  basis: string;
};

type Part = NonNullable<Term['parts']>[number];

/** The card of a term; `basisWord` is the interface’s word for its basis, `partHref` says where a part leads, if anywhere. */
export function termCard(
  term: Term,
  locale: Locale,
  basisWord: string,
  partHref: (part: Part) => string | undefined,
): TermCard {
  return {
    zh: term.zh,
    pinyin: term.pinyin,
    en: term.en,
    sense: term.sense[locale],
    parts: (term.parts ?? []).map((part) => {
      const href = partHref(part);
      return href === undefined ? [part.zh, part.en] : [part.zh, part.en, href];
    }),
    basis: basisWord,
  };
}
