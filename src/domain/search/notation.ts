import type { Numeral } from '../numbers/numeral.ts';
import { readEnglishNumerals } from '../numbers/read-english-numerals.ts';
import { readNumerals } from '../numbers/read-numerals.ts';
import { shiftDecimal } from '../numbers/decimal.ts';

/** Ways to write a number: the report counts in 万 and 亿, its translation in millions and billions, readers in either. */
type Style = 'plain' | 'wan' | 'yi' | 'million' | 'billion' | 'han' | 'words';
const STYLES: Style[] = ['yi', 'wan', 'billion', 'million', 'plain', 'han', 'words'];
const HAN = [...'零一二三四五六七八九'];
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);
const SHORT: Record<string, string> = {
  bn: 'billion',
  b: 'billion',
  mn: 'million',
  m: 'million',
  k: 'thousand',
  tn: 'trillion',
};

/** Units as they are written short, and the words of the text for them. */
const UNITS: [pattern: RegExp, words: string][] = [
  [/(?:km2|km\^2|sq\.? ?km)(?![a-z\d])/g, 'square kilometres'],
  [/(?<=\d ?)km(?![a-z\d])/g, ' kilometres'],
  // A sum is in yuan, whatever it is called.
  [/\b(?:rmb|cny)\b|[¥￥]|人民币/g, ' '],
];

/** The same query with its numbers written otherwise, at most one text for each notation; none when it holds no number. */
export function otherNotations(query: string): string[] {
  const plain = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d) ?(bn|b|mn|m|k|tn)\b/g, (_, digit: string, unit: string) => `${digit} ${SHORT[unit]}`);
  const text = UNITS.reduce((words, [pattern, word]) => words.replace(pattern, word), plain)
    .trim()
    .replace(/ +/g, ' ');
  const chinese = /\p{Script=Han}/u.test(text);
  const numerals = (chinese ? readNumerals(text) : readEnglishNumerals(text)).filter(
    ({ kind, value }) => value !== null && (kind === 'cardinal' || kind === 'percent' || kind === 'year'),
  );
  if (numerals.length > 4) return [];
  const others = STYLES.map((style) => rewrite(text, numerals, style)).filter((other) => other !== null);
  return [...new Set(others)].filter((other) => other !== query);
}

function rewrite(text: string, numerals: Numeral[], style: Style): string | null {
  let written = '';
  let position = 0;
  let changed = false;
  for (const numeral of numerals) {
    const other = write(numeral, style);
    changed ||= other !== null;
    written += text.slice(position, numeral.start) + (other ?? numeral.text);
    position = numeral.end;
  }
  return changed ? written + text.slice(position) : null;
}

function write({ text, value, kind }: Numeral, style: Style): string | null {
  const amount = value!;
  if (kind === 'percent') return style === 'plain' ? `${amount}%` : null;
  // Only its digits change: 二〇一九年 is 2019年, and 2019 years are no 千.
  if (kind === 'year') return style === 'plain' && !/^\d/.test(text) ? text.replace(/^.{4}/u, String(amount)) : null;
  const smallHan = /^[\p{Script=Han}]$/u.test(text);
  switch (style) {
    case 'yi':
      return amount >= 1e8 ? `${shift(amount, -8)}亿` : null;
    case 'wan':
      return amount >= 1e4 && amount < 1e9 ? `${shift(amount, -4)}万` : null;
    case 'billion':
      return amount >= 1e9 ? `${shift(amount, -9)} billion` : null;
    case 'million':
      return amount >= 1e6 && amount < 1e10 ? `${shift(amount, -6)} million` : null;
    case 'plain':
      // A lone 五 is far more often part of a word than of a sum: 五型政府 shall not ask for 5.
      return smallHan ? null : String(amount);
    case 'han':
      return /^\d+$/.test(text) && amount < 100 ? writeHan(amount) : null;
    case 'words':
      return /^\d/.test(text) && WORDS[amount] !== undefined ? WORDS[amount] : null;
  }
}

/** Whole numbers below a hundred: 十七, 二十. */
function writeHan(amount: number): string {
  const [tens, ones] = [Math.floor(amount / 10), amount % 10];
  if (tens === 0) return HAN[ones]!;
  return `${tens > 1 ? HAN[tens]! : ''}十${ones > 0 ? HAN[ones]! : ''}`;
}

function shift(amount: number, places: number): string {
  return String(shiftDecimal(String(amount), places));
}
