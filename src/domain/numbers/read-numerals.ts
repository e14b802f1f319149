import { shiftDecimal } from './decimal.ts';
import type { Numeral, NumeralKind } from './numeral.ts';

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const DIGIT = '[〇零一二两三四五六七八九]';
const BELOW_TEN_THOUSAND = `(?:(?:${DIGIT}?千)(?:零?${DIGIT}?百)?(?:零?${DIGIT}?十)?(?:零?${DIGIT})?|(?:${DIGIT}?百)(?:零?${DIGIT}?十)?(?:零?${DIGIT})?|(?:${DIGIT}?十)${DIGIT}?|${DIGIT})`;
const HAN = `(?:${DIGIT}?〇${DIGIT}+|${BELOW_TEN_THOUSAND}[万亿]*|[万亿]+)`;
const ARABIC = String.raw`[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?[十百千万亿]*`;
const NUMBER = `(?:${ARABIC}|${HAN})`;

/** First match wins; the names are those of the groups below. */
const PATTERN = new RegExp(
  [
    String.raw`(?<code>[0-9]+[A-Z]?(?:\+(?:[0-9]+|[A-Z]\b))+|[0-9]+[A-Z]\b)`,
    `(?<clock>${HAN}点半)`,
    '翻(?<doublings>[一两二三])番',
    '(?<top>榜首)',
    '(?<year>[0-9]{4})年',
    '(?<month>[0-9]{1,2})月',
    '(?<day>[0-9]{1,2})日',
    `百分之(?<hundredths>${NUMBER})`,
    `(?<below>${NUMBER})分之(?<above>${NUMBER})`,
    `第(?<ordinal>${NUMBER})`,
    `(?<percent>${ARABIC})[%％]`,
    `(?<cardinal>${NUMBER})`,
    '(?<half>半)',
  ].join('|'),
  'g',
);

/**
 * Reads every numeral of a Chinese text, in order and without overlaps: digits with separators, full-width ones and ％, 〇 to 九
 * with 十百千万亿, mixed 114.3万, fractions, 第N, 榜首, 半, 翻一番, dates and codes. It reads 三 in 三百山 too: what is no quantity
 * only a list can say (content/numerals.yaml). Two numerals side by side (一二三产, 十三五) are read one by one.
 */
export function readNumerals(text: string): Numeral[] {
  return [...narrow(text).matchAll(PATTERN)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const { kind, value } = valueOf(match.groups as Record<string, string | undefined>);
    return { text: text.slice(start, end), start, end, kind, value };
  });
}

function valueOf(found: Record<string, string | undefined>): { kind: NumeralKind; value: number | null } {
  if (found.code !== undefined) return { kind: 'code', value: null };
  if (found.clock !== undefined) return { kind: 'clock', value: null };
  if (found.doublings !== undefined) return { kind: 'multiple', value: 2 ** parseNumber(found.doublings) };
  if (found.top !== undefined) return { kind: 'ordinal', value: 1 };
  for (const kind of ['year', 'month', 'day', 'ordinal', 'percent', 'cardinal'] as const) {
    if (found[kind] !== undefined) return { kind, value: parseNumber(found[kind]) };
  }
  if (found.hundredths !== undefined) return { kind: 'percent', value: parseNumber(found.hundredths) };
  if (found.above !== undefined)
    return { kind: 'cardinal', value: parseNumber(found.above) / parseNumber(found.below!) };
  return { kind: 'cardinal', value: 0.5 };
}

/** The value of digits, of 一百二十三, or of both together with 万 and 亿. */
function parseNumber(text: string): number {
  const arabic = /^([0-9,.]+)([十百千万亿]*)$/.exec(text);
  if (arabic) {
    const places = [...arabic[2]!].reduce((sum, unit) => sum + UNITS[unit]!, 0);
    return shiftDecimal(arabic[1]!.replaceAll(',', ''), places);
  }
  if (text.includes('〇')) return Number([...text].map(digitOf).join(''));
  const [, head = '', powers = ''] = /^(.*?)([万亿]*)$/.exec(text)!;
  const places = [...powers].reduce((sum, unit) => sum + UNITS[unit]!, 0);
  return (head === '' ? 1 : parseBelowTenThousand(head)) * 10 ** places;
}

function parseBelowTenThousand(text: string): number {
  let sum = 0;
  let digit: number | undefined;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit === undefined) digit = digitOf(char);
    else {
      sum += (digit ?? 1) * 10 ** unit;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}

function digitOf(char: string): number {
  if (char === '零') return 0;
  return char === '两' ? 2 : DIGITS.indexOf(char);
}

/** Full-width digits as ASCII ones, one unit for one, so that offsets hold. */
function narrow(text: string): string {
  return text.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
