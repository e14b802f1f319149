/** The longest words of the dictionary of which a stretch of characters consists, itself left out. */
export function partWord(word: string, isWord: (word: string) => boolean): string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length;) {
    let length = Math.min(word.length - at, word.length - 1);
    while (length > 1 && !isWord(word.slice(at, at + length))) length -= 1;
    parts.push(word.slice(at, at + length));
    at += length;
  }
  return parts;
}
