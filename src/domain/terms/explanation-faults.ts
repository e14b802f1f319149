import { LOCALES, type Locale } from '../locale.ts';
import type { Term } from './term-schema.ts';

/** Words by which an explanation speaks of its editors, their search or the report’s silence in place of the word it explains. */
const ASIDE: Record<Locale, RegExp> = {
  zh: /编者|一般(?:地理)?常识|报告(?:本身)?(?:里)?(?:也)?(?:没有|没|未|并未|不曾)|(?:没有|未)(?:查|找|读|见)(?:到|过)|查过|检索|未见|出处不明/u,
  en: /\beditors?\b|\bgeneral (?:geographical )?knowledge\b|\breport (?:itself )?(?:does not|doesn’t|did not|gives? no|names? no|says no|never)\b|\bno (?:citable |public |published |official )?(?:source|page|list)\b|\bsearche?[ds]?\b|\bnot (?:been )?found\b|\bnothing (?:citable |usable )?was found\b/iu,
};
const CLAUSES: Record<Locale, RegExp> = { zh: /[。；，：（）]/u, en: /[.;,:()—]\s/u };
const SENTENCE_ID = /(?<![\d.])\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d.])/;
/** The largest share of an explanation that may be about anything but its term. */
const MOST_ASIDE = 0.25;

/** What is wrong with the way a term is explained, in words: too much about the editors, or sentence ids in running text. */
export function explanationFaults({ sense, explanation, not, later }: Term): string[] {
  const wordy = LOCALES.flatMap((locale) => {
    const share = asideShare(explanation[locale], locale);
    return share > MOST_ASIDE
      ? [
          `${Math.round(share * 100)} % of the ${locale} explanation is about the editors or the report’s silence; say what the word means, and what was not found once in notFound`,
        ]
      : [];
  });
  const texts = [sense, explanation, not, later].flatMap((text) => (text ? [text.zh, text.en] : []));
  const id = texts.map((text) => SENTENCE_ID.exec(text)?.[0]).find((found) => found !== undefined);
  return [
    ...wordy,
    ...(id === undefined ? [] : [`names sentence ${id} in running text; its page lists the sentences`]),
  ];
}

/** The share of an explanation’s characters in clauses that are about the editors or the report’s silence, from 0 to 1. */
export function asideShare(text: string, locale: Locale): number {
  const clauses = text.split(CLAUSES[locale]);
  const count = (parts: string[]) => parts.reduce((sum, part) => sum + part.length, 0);
  return count(clauses.filter((clause) => ASIDE[locale].test(clause))) / Math.max(count(clauses), 1);
}
