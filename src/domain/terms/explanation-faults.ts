import { LOCALES, type Locale } from '../locale.ts';
import type { Term } from './term-schema.ts';
import { findWord, type TermWords } from './term-words-schema.ts';

const CLAUSES: Record<Locale, RegExp> = { zh: /[。；，：（）]/u, en: /[.;,:()—]\s/u };
const BRACKETED = /\([^()]*\)/g;
const CHARACTERS = /\p{Script=Han}+/u;
const SENTENCE_ID = /(?<![\d.])\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d.])/;
/** The largest share of an explanation that may be about anything but its term. */
const MOST_ASIDE = 0.25;

/**
 * What is wrong with the way a term is explained, in words: too much about the editors, a reading that is called a dictionary
 * meaning, a consequence that is supposed, sentence ids in running text, or characters that an English reader cannot read aloud.
 */
export function explanationFaults(
  { sense, explanation, notFound, noParts, not, later, rendering, views = [], basis }: Term,
  { asides, readings, supposals }: Pick<TermWords, 'asides' | 'readings' | 'supposals'>,
): string[] {
  const wordy = LOCALES.flatMap((locale) => {
    const share = asideShare(explanation[locale], asides, locale);
    return share > MOST_ASIDE
      ? [
          `${Math.round(share * 100)} % of the ${locale} explanation is about the editors or the report’s silence; say what the word means, and what was not found once in notFound`,
        ]
      : [];
  });
  const told = LOCALES.map((locale) => [`${sense[locale]}\n${explanation[locale]}`, locale] as const);
  const first = (words: TermWords['readings']) =>
    told.map(([text, locale]) => findWord(text, words, locale)).find(Boolean);
  const read = basis === 'general' && first(readings);
  const supposed = basis !== 'documented' && first(supposals);
  const texts = [sense, explanation, not, later].flatMap((text) => (text ? [text.zh, text.en] : []));
  const id = texts.map((text) => SENTENCE_ID.exec(text)?.[0]).find((found) => found !== undefined);
  const english = [sense, explanation, notFound, noParts, not, later, rendering, ...views.map((view) => view.text)];
  const bare = english
    .map((text) => text && CHARACTERS.exec(text.en.replaceAll(BRACKETED, ''))?.[0])
    .find((found) => found !== undefined);
  return [
    ...wordy,
    ...(read
      ? [
          `is called a dictionary meaning (general) and reads the report (“${read}”); leave that out, or call it inferred`,
        ]
      : []),
    ...(supposed
      ? [`supposes what follows (“${supposed}”) and is not documented; leave that out, or cite who says so`]
      : []),
    ...(id === undefined ? [] : [`names sentence ${id} in running text; its page lists the sentences`]),
    ...(bare === undefined
      ? []
      : [
          `has “${bare}” in its English, which its reader cannot say; write the word in letters, the characters in brackets`,
        ]),
  ];
}

/** The share of a text’s characters in clauses that are about the editors or the report’s silence, from 0 to 1. */
export function asideShare(text: string, asides: TermWords['asides'], locale: Locale): number {
  const clauses = text.split(CLAUSES[locale]);
  const count = (parts: string[]) => parts.reduce((sum, part) => sum + part.length, 0);
  return (
    count(clauses.filter((clause) => findWord(clause, asides, locale) !== undefined)) / Math.max(count(clauses), 1)
  );
}
