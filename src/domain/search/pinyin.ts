import type { Element } from './fold.ts';
import { syllableToken, tokenOf } from './tokens.ts';

/** Common characters by their toneless syllable; one with several readings stands in several. */
export type SoundTable = Record<string, string>;

const MOST_READINGS = 8;
const LONGEST = 40;

/** What a phrase of characters sounds like, as tokens, at most eight ways; none when it is long, or one of them is not common. */
export function hearCharacters(elements: Element[], sounds: SoundTable): string[][] {
  if (elements.length > LONGEST || !elements.some(({ kind }) => kind === 'han')) return [];
  const table = Object.entries(sounds);
  let heard: string[][] = [[]];
  for (const element of elements) {
    const tokens =
      element.kind === 'han'
        ? table.filter(([, chars]) => chars.includes(element.value)).map(([syllable]) => syllableToken(syllable))
        : [tokenOf(element)];
    heard = heard.flatMap((phrase) => tokens.map((token) => [...phrase, token])).slice(0, MOST_READINGS);
  }
  return heard;
}

/** A reading without tones and capitals, ü as v: lǚyóu is lvyou. What is no Latin letter or digit is gone. */
export function tonelessPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * All ways, at most `limit`, to cut letters into known syllables; long syllables first, so xian comes before xi an. Few syllables of
 * the language stand in the text, so the ways are few and no grammar is needed.
 */
export function cutSyllables(letters: string, known: ReadonlySet<string>, limit = 4): string[][] {
  const cuts: string[][] = [];
  const dead = new Set<number>();
  const cut = (from: number, done: string[]): boolean => {
    if (from === letters.length) {
      cuts.push(done);
      return true;
    }
    if (dead.has(from)) return false;
    let alive = false;
    for (let length = Math.min(6, letters.length - from); length > 0 && cuts.length < limit; length -= 1) {
      const syllable = letters.slice(from, from + length);
      if (known.has(syllable)) alive = cut(from + length, [...done, syllable]) || alive;
    }
    if (!alive && cuts.length < limit) dead.add(from);
    return alive;
  };
  if (letters.length > 0) cut(0, []);
  return cuts;
}
