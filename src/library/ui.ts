import { getEntry } from 'astro:content';
import type { Locale } from '../domain/locale.ts';
import { fillWords } from '../domain/ui/fill-words.ts';
import type { Translate } from '../domain/ui/translate.ts';
import type { UiWords } from '../domain/ui/ui-schema.ts';

/** The interface’s words of one language. */
export async function getUi(locale: Locale): Promise<Translate> {
  const entry = await getEntry('ui', locale);
  if (!entry) throw new Error(`content/ui/${locale}.yaml is missing`);
  const words: UiWords = entry.data;
  return (key, values) => fillWords(words[key], values ?? {});
}
