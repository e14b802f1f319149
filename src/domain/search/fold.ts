import { americanSpelling } from './spelling.ts';
import { stemWord } from './stem.ts';
import { unifyChar } from '../text/unify.ts';

/** The smallest part of a text that is compared. No dictionary cuts Chinese, so build and browser cannot disagree. */
export type Element = {
  /** han: one character; number: a whole number; word: a Latin or other alphabetic word; sign: % or +. */
  kind: 'han' | 'number' | 'word' | 'sign';
  /** What is compared: the representative of the character, the digits, the stem. */
  value: string;
  /** The word before spelling and stem were levelled; for all other kinds the value. */
  raw: string;
  /** `text.slice(start, end)` is where it stands, for a text in normal form C. */
  start: number;
  end: number;
};

/** Traditional and regional characters by the one that stands for all of them. */
export type Variants = ReadonlyMap<string, string>;

const PATTERN = new RegExp(
  [
    String.raw`(?<han>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])`,
    // 5G and 5A are words; 70th is 70; 30km is 30 and a word.
    String.raw`(?<code>(?<![\p{L}\p{N}.])\d+[a-z](?![a-z\d]))`,
    String.raw`(?<number>\d{1,3}(?:[, ]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?)(?:(?:st|nd|rd|th)(?![a-z]))?`,
    // e-commerce and co-operation are one word, with or without the hyphen.
    String.raw`(?<word>(?:(?<![\p{L}\p{N}])(?:\p{L}|co|re)-(?=\p{L}{4}))?\p{L}(?:(?!\p{Script=Han})[\p{L}\p{N}])*(?:['’‘]\p{L}+)*)`,
    '(?<sign>[%+])',
  ].join('|'),
  'gu',
);

/**
 * The elements of a text in order: quotation marks, punctuation and spaces are gone, width, case, accents, thousands separators,
 * spelling and inflection levelled, ％, per cent and 百分之 one sign. Traces of copying, lone surrogates and control characters
 * are dropped.
 */
export function foldText(text: string, variants: Variants): Element[] {
  const { plain, starts, ends } = flatten(text.normalize('NFC'));
  const elements: Element[] = [];
  for (const match of plain.matchAll(PATTERN)) {
    const { han, code, number, word, sign } = match.groups!;
    const start = starts[match.index]!;
    const end = ends[match.index + match[0].length - 1]!;
    if (han !== undefined) elements.push(element('han', variants.get(han) ?? han, start, end));
    else if (number !== undefined) elements.push(element('number', foldNumber(number), start, end));
    else if (sign !== undefined) elements.push(element('sign', sign, start, end));
    else {
      const raw = (code ?? word!).replace(/[-'’‘]/g, '');
      elements.push({ ...element('word', stemWord(americanSpelling(raw)), start, end), raw });
    }
  }
  return levelPercent(elements);
}

function element(kind: Element['kind'], value: string, start: number, end: number): Element {
  return { kind, value, raw: value, start, end };
}

/** Copied and compatibility forms, case and accents gone; `starts` and `ends` are those of the character that a place comes from. */
function flatten(text: string): { plain: string; starts: number[]; ends: number[] } {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const char of text) {
    const flat = flats.get(char) ?? flattenChar(char);
    flats.set(char, flat);
    plain += flat;
    for (let i = 0; i < flat.length; i += 1) {
      starts.push(position);
      ends.push(position + char.length);
    }
    position += char.length;
  }
  return { plain, starts, ends };
}

/** A text has the same characters over and over, and a list of results is folded while a reader waits. */
const flats = new Map<string, string>();

function flattenChar(char: string): string {
  // ü is v, as pinyin is typed.
  return /[üǖǘǚǜ]/iu.test(char) ? 'v' : unifyChar(char).toLowerCase();
}

function foldNumber(digits: string): string {
  const bare = digits.replace(/[, ]/g, '');
  return bare.includes('.') ? bare.replace(/\.?0+$/, '') : bare;
}

/** 百分之五十五 stays; 百分之55 becomes 55 %, “per cent” and “percent” the sign. */
function levelPercent(elements: Element[]): Element[] {
  const level: Element[] = [];
  for (const [index, one] of elements.entries()) {
    const before = level.at(-1);
    if (one.raw === 'percent') level.push(element('sign', '%', one.start, one.end));
    else if (one.raw === 'cent' && before?.raw === 'per') {
      level.splice(-1, 1, element('sign', '%', before.start, one.end));
    } else if (
      one.kind === 'number' &&
      elements
        .slice(index - 3, index)
        .map(({ value }) => value)
        .join('') === '百分之'
    ) {
      const [first] = level.splice(-3) as [Element];
      level.push({ ...one, start: first.start }, element('sign', '%', first.start, one.end));
    } else level.push(one);
  }
  return level;
}
