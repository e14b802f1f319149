import type { UiKey } from './ui-schema.ts';

/** A function that gives an interface word, with its places filled in. */
export type Translate = {
  (key: UiKey, values?: Record<string, string | number>): string;
  /** The phrase with its places open, for a script of the page that fills them (`fillWords`). */
  phrase: (key: UiKey) => string;
};
