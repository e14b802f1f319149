import { isObject } from '../is-object.ts';
import type { Element } from './fold.ts';
import { syllableToken, tokenOf } from './tokens.ts';

/** Common characters by their toneless syllable; one with several readings stands in several. */
export type SoundTable = Record<string, string>;

/** True for a file of that shape. */
export function isSoundTable(value: unknown): value is SoundTable {
  return isObject(value) && Object.values(value).every((chars) => typeof chars === 'string');
}

const LONGEST = 40;
/** What many speakers do not tell apart, and input methods take for one another (模糊音). */
const ALIKE: [pattern: RegExp, other: string][] = [
  [/^([zcs])h/, '$1'],
  [/^([zcs])(?!h)/, '$1h'],
  [/ng$/, 'n'],
  [/(?<=[aei])n$/, 'ng'],
  [/^l/, 'n'],
  [/^n/, 'l'],
];

/**
 * What each element of a phrase of characters may sound like, as tokens; none for a phrase that is long, or has no character or one
 * that is not common.
 */
export function hearCharacters(elements: Element[], sounds: SoundTable): string[][] {
  if (elements.length > LONGEST || !elements.some(({ kind }) => kind === 'han')) return [];
  const table = Object.entries(sounds);
  const heard = elements.map((element) => {
    if (element.kind !== 'han') return [tokenOf(element)];
    const syllables = table.filter(([, chars]) => chars.includes(element.value)).map(([syllable]) => syllable);
    return [...new Set(syllables.flatMap(soundsLike))].map(syllableToken);
  });
  return heard.every((tokens) => tokens.length > 0) ? heard : [];
}

function soundsLike(syllable: string): string[] {
  return [
    syllable,
    ...ALIKE.filter(([pattern]) => pattern.test(syllable)).map(([pattern, other]) => syllable.replace(pattern, other)),
  ];
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
