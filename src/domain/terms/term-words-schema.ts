import { z } from 'zod';
import { patternSchema, phrasesSchema } from '../field-schema.ts';
import type { Locale } from '../locale.ts';
import { findPhrase } from '../text/find-phrase.ts';

const wordsSchema = z.strictObject({
  zh: z.array(patternSchema).min(1).describe('Regular expressions'),
  en: phrasesSchema,
});

/** The file content/term-words.yaml: words to which the explanations of terms are held. */
export const termWordsSchema = z.strictObject({
  asides: wordsSchema.describe('Speak of the editors, their search or the report’s silence'),
  readings: wordsSchema.describe('Give the editors’ reading, which no dictionary has'),
  supposals: wordsSchema.describe('Suppose a gain, a career or a consequence that a source would have to say'),
  charges: wordsSchema.describe('Say a crime, a trial or an office of a person'),
  hedges: wordsSchema.describe('Take back part of what a view says'),
});
export type TermWords = z.infer<typeof termWordsSchema>;

/** What stands in the place of a file that cannot be read. */
export const NO_WORDS: TermWords = {
  asides: { zh: [], en: [] },
  readings: { zh: [], en: [] },
  supposals: { zh: [], en: [] },
  charges: { zh: [], en: [] },
  hedges: { zh: [], en: [] },
};

/** The first of the words that stands in the text, as it stands there. */
export function findWord(text: string, words: TermWords['asides'], locale: Locale): string | undefined {
  if (locale === 'zh') return new RegExp(words.zh.join('|'), 'u').exec(text)?.[0];
  return words.en.map((phrase) => findPhrase(text, phrase)).find((found) => found !== undefined);
}
