const FIRST = /^\p{Lu}[\p{L}\p{N}’–-]*/u;

/**
 * Whether a rendering owes its capital to the start of a sentence: the translation has its first word in small letters, and
 * nowhere inside a sentence with a capital.
 */
export function isCapitalOfSentence(rendering: string, translation: string): boolean {
  const word = FIRST.exec(rendering)?.[0];
  if (word === undefined) return false;
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const inSentence = new RegExp(String.raw`[\p{L}\p{N},;:)”’%–] [“(]?${word}(?!\p{L})`, 'u');
  return new RegExp(String.raw`(?<!\p{L})${small}(?!\p{L})`, 'u').test(translation) && !inSentence.test(translation);
}
