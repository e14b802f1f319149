import { getEntry } from 'astro:content';
import type { Locale } from '../domain/locale.ts';
import { fillWords } from '../domain/ui/fill-words.ts';
import type { UiKey, UiWords } from '../domain/ui/ui-schema.ts';

/** A function that gives an interface word, with `{…}` filled in. */
export type Translate = (key: UiKey, values?: Record<string, string | number>) => string;

/** The interface’s words of one language. */
export async function getUi(locale: Locale): Promise<Translate> {
  const entry = await getEntry('ui', locale);
  if (!entry) throw new Error(`content/ui/${locale}.yaml is missing`);
  const words: UiWords = entry.data;
  return (key, values) => fillWords(words[key], values ?? {});
}
