import { escapePattern } from './escape-pattern.ts';

/** The first place where the phrase stands as whole words, whatever their case, in the text’s own spelling; `*` is a word or the rest of one. */
export function findPhrase(text: string, phrase: string): string | undefined {
  return phrasePattern(phrase).exec(text)?.[0];
}

/** The text without the phrase, wherever it stands as whole words. */
export function dropPhrase(text: string, phrase: string): string {
  return text.replaceAll(phrasePattern(phrase), '');
}

/** The same phrases are looked for in every text. */
const patterns = new Map<string, RegExp>();

function phrasePattern(phrase: string): RegExp {
  const known = patterns.get(phrase) ?? makePattern(phrase);
  patterns.set(phrase, known);
  // A global pattern remembers where it stopped.
  known.lastIndex = 0;
  return known;
}

function makePattern(phrase: string): RegExp {
  const source = escapePattern(phrase).replaceAll('*', '[\\p{L}\\p{N}’]*').replace(/ +/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
}
