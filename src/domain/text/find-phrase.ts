/** The first place where the phrase stands as whole words, whatever their case, in the text’s own spelling; `*` is the rest of a word. */
export function findPhrase(text: string, phrase: string): string | undefined {
  const source = phrase
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\p{L}’]*')
    .replace(/ +/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.[0];
}
