/** A stretch of characters with its reading above it; without `pinyin` it is printed bare. */
export type RubyWord = { text: string; pinyin?: string };

const VOWELS = /[aeiouü]+/g;
const HAN = /\p{Script=Han}/u;
const SPACE = /\s/;

/**
 * Sets the pinyin above the characters word by word, never by character. Punctuation stands bare; a space that sets the characters of
 * a name apart (忠 琼 Zhōngqióng) stands within its word. Null when the syllables of the pinyin and the characters do not come out even
 * (codes such as 1+5+N); the pinyin is then printed as a line.
 */
export function rubyWords(zh: string, pinyin: string): RubyWord[] | null {
  const chars = [...zh];
  const words: RubyWord[] = [];
  let position = 0;
  const takeBare = () => {
    let bare = '';
    while (position < chars.length && !HAN.test(chars[position]!)) bare += chars[position++];
    if (bare !== '') words.push({ text: bare });
  };

  for (const word of pinyin.split(/[\s,，、()（）]+/).filter(Boolean)) {
    takeBare();
    const count = countSyllables(word);
    if (count === 0) return null;
    const start = position;
    for (let left = count; left > 0; left -= 1) {
      while (position > start && SPACE.test(chars[position] ?? '')) position += 1;
      if (!HAN.test(chars[position] ?? '')) return null;
      position += 1;
    }
    words.push({ text: chars.slice(start, position).join(''), pinyin: word });
  }
  takeBare();
  return position === chars.length ? words : null;
}

/** Syllables of a pinyin word: its groups of vowels, since an apostrophe parts two that meet. */
function countSyllables(word: string): number {
  // The dots of ü survive: only the four tone marks go.
  const toneless = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
  return toneless.match(VOWELS)?.length ?? 0;
}
