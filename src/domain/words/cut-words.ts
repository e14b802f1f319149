import { partWord } from './part-word.ts';

const HAN = /\p{Script=Han}/u;
/** The most words of the segmenter that are one word of the dictionary. */
const MOST = 5;
/** Written with the word before (GB/T 16159, 6.1.1.5). */
const SUFFIXES = new Set('性者员化们度率');
const ORDINAL = /^第$/;
const NUMERALS = /^[一二三四五六七八九十百千]+$/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Cuts Chinese text into words of a dictionary: the segmenter’s words, parted where the dictionary lacks one and joined where it has
 * the longer one, so that no word runs across a cut of the segmenter’s. Other characters stand in stretches of their own.
 */
export function cutWords(text: string, isWord: (word: string) => boolean): string[] {
  const stretches = text.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
  return stretches.flatMap((stretch) => (HAN.test(stretch) ? cutHan(stretch, isWord) : [stretch]));
}

function cutHan(stretch: string, isWord: (word: string) => boolean): string[] {
  const known = [...segmenter.segment(stretch)].flatMap(({ segment }) =>
    segment.length === 1 || isWord(segment) ? [segment] : partWord(segment, isWord),
  );
  return joinAffixes(joinKnown(known, isWord));
}

function joinKnown(words: string[], isWord: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    let count = Math.min(MOST, words.length - at);
    while (count > 1 && !isWord(words.slice(at, at + count).join(''))) count -= 1;
    joined.push(words.slice(at, at + count).join(''));
    at += count;
  }
  return joined;
}

function joinAffixes(words: string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isSuffix = SUFFIXES.has(word) && before !== undefined && before.length > 1;
    const isOrdinal = before !== undefined && ORDINAL.test(before) && NUMERALS.test(word);
    if (isSuffix || isOrdinal) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}
