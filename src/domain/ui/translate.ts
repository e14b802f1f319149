import { fillWords } from './fill-words.ts';
import type { UiKey } from './ui-schema.ts';

/** A function that gives an interface word, with its places filled in. */
export type Translate<Key extends UiKey = UiKey> = {
  (key: Key, values?: Record<string, string | number>): string;
  /** The phrase with its places open, for a script of the page that fills them. */
  phrase: (key: Key) => string;
};

/** The function for the phrases of one language, whose BCP 47 tag is `lang`; `known` is filled in wherever a phrase asks for it. */
export function createTranslate<Key extends UiKey>(
  phrases: Record<Key, string>,
  lang: string,
  known: Record<string, string | number> = {},
): Translate<Key> {
  const fill = (key: Key, values: Record<string, string | number> = {}) =>
    fillWords(phrases[key], { ...known, ...values }, lang);
  return Object.assign(fill, { phrase: (key: Key) => phrases[key] });
}
