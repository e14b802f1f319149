import { roundTo, shiftDecimal } from './decimal.ts';
import { readWith, type Groups, type Numeral } from './numeral.ts';
import { WITHOUT_NUMBER } from './words-without-number.ts';

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const DIGIT = '[〇○零一二两三四五六七八九]';
// 千瓦时, 千克, 千米 and 百帕 are units and 百分 begins a share: their first character belongs to no numeral.
const HUNDRED = '百(?![分帕])';
const THOUSAND = '千(?![瓦克米伏卡赫帕焦])';
const MAGNITUDE = `(?:十|${HUNDRED}|${THOUSAND}|万|亿)`;
// 20多万, 1.5万余: what makes it more than that stands inside.
const AND_MORE = `(?:[多余]${MAGNITUDE}+)?`;
const BELOW_TEN_THOUSAND = `(?:(?:${DIGIT}?${THOUSAND})(?:零?${DIGIT}?${HUNDRED})?(?:零?${DIGIT}?十)?(?:零?${DIGIT})?|(?:${DIGIT}?${HUNDRED})(?:零?${DIGIT}?十)?(?:零?${DIGIT})?|(?:${DIGIT}?十)${DIGIT}?|${DIGIT})`;
const REST = `(?=零?${DIGIT}[千百十])零?${BELOW_TEN_THOUSAND}`;
const HAN = `(?:${DIGIT}?[〇○]${DIGIT}+|${BELOW_TEN_THOUSAND}万${REST}|${BELOW_TEN_THOUSAND}${AND_MORE}[万亿]*|[万亿]+)`;
const HAN_POINT = `${BELOW_TEN_THOUSAND}点${DIGIT}+`;
const FIGURE = String.raw`[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?`;
const ARABIC = `${FIGURE}(?:亿[0-9]+[千百十]?万|万[0-9]${THOUSAND}|${MAGNITUDE}*${AND_MORE})`;
const YEAR = `(?:[0-9]{4}|${DIGIT}{4})`;
const NUMBER = `(?:${ARABIC}|${HAN})`;
const TO = '[—–－~～至到-]{1,2}';
// 三成 is three tenths; as often 成 begins a word of its own.
const TENTHS = `(?<![0-9.一二三四五六七八九十百千万亿])(?<tenths>[一二三四五六七八九]|[1-9](?:[.][0-9])?)成(?![为立果功长效员绩就熟本型品年都套片群批分交才人家全像形因行了千百不色天语])`;

/** First match wins; the names are those of the groups below. */
const PATTERN = new RegExp(
  [
    `(?<none>${WITHOUT_NUMBER})`,
    String.raw`(?<code>[0-9]+[A-Z]?(?:\+(?:[0-9]+|[A-Z]\b))+|[0-9]+[A-Z]\b)`,
    `(?<clock>${HAN}点半)`,
    '翻了?(?<doublings>[一两二三])番',
    '(?<top>榜首)',
    `(?<year>${YEAR})(?:年|(?=${TO}${YEAR}年))`,
    '(?<month>[0-9]{1,2}|(?<=年)[一二三四五六七八九十]{1,2})月',
    '(?<day>[0-9]{1,2}|(?<=月)[一二三四五六七八九十]{1,3})日',
    `百分之(?<hundredths>${HAN_POINT}|${NUMBER})`,
    '(?<whole>百分百)',
    `(?<below>${NUMBER})分之(?<above>${NUMBER})`,
    `第(?<ordinal>${NUMBER})`,
    `(?<percent>${ARABIC})(?:[%％]|(?=${TO}${FIGURE}[%％]))`,
    TENTHS,
    '(?<half>一?半)',
    `(?<cardinal>${HAN_POINT}(?:[万亿]+|(?=[倍元]|个百分点))|${NUMBER})`,
  ].join('|'),
  'g',
);

/**
 * Reads every numeral of a Chinese text, in order and without overlaps: digits with separators, full-width ones and ％, 〇 to 九
 * with 十百千万亿, 二〇二五年, mixed 114.3万, 12亿3千万, 20多万, fractions, 百分之五点八, 三成, 第N, 榜首, 半, 翻一番, dates and codes. What no report means
 * as a number (一般, 数十) is passed over; it reads 三 in 三百山: what is no quantity only a list can say (content/numerals.yaml).
 * Two numerals side by side (一二三产, 十三五) are read one by one.
 */
export function readNumerals(text: string): Numeral[] {
  return readWith(text, narrow(text), PATTERN, valueOf);
}

/** The value of a numeral that stands alone: digits, 一百二十三, or both together with 万 and 亿. */
export function readNumeral(text: string): number {
  const plain = text.replace(/[多余]/, '');
  const mixed = /^([0-9,.]+[万亿])([0-9]+[十百千万]+)$/.exec(plain);
  if (mixed) return readNumeral(mixed[1]!) + readNumeral(mixed[2]!);
  const arabic = /^([0-9,.]+)([十百千万亿]*)$/.exec(plain);
  if (arabic) {
    const [, digits = '', powers = ''] = arabic;
    return shiftDecimal(digits.replaceAll(',', ''), placesOf(powers));
  }
  const point = /^(.+)点(.+?)([万亿]*)$/.exec(plain);
  if (point) {
    const [, whole = '', fraction = '', powers = ''] = point;
    return shiftDecimal(`${readHan(whole)}.${[...fraction].map(digitOf).join('')}`, placesOf(powers));
  }
  return readHan(plain);
}

function placesOf(powers: string): number {
  return [...powers].reduce((sum, unit) => sum + UNITS[unit]!, 0);
}

function valueOf(found: Groups): Pick<Numeral, 'kind' | 'value'> | null {
  if (found.none !== undefined) return null;
  if (found.code !== undefined) return { kind: 'code', value: null };
  if (found.clock !== undefined) return { kind: 'clock', value: null };
  if (found.doublings !== undefined) return { kind: 'multiple', value: 2 ** readNumeral(found.doublings) };
  if (found.top !== undefined) return { kind: 'ordinal', value: 1 };
  for (const kind of ['year', 'month', 'day', 'ordinal', 'percent', 'cardinal'] as const) {
    if (found[kind] !== undefined) return { kind, value: readNumeral(found[kind]) };
  }
  if (found.hundredths !== undefined) return { kind: 'percent', value: readNumeral(found.hundredths) };
  if (found.whole !== undefined) return { kind: 'percent', value: 100 };
  if (found.tenths !== undefined) return { kind: 'percent', value: roundTo(readNumeral(found.tenths) * 10, 2) };
  if (found.above !== undefined)
    return { kind: 'cardinal', value: readNumeral(found.above) / readNumeral(found.below!) };
  return { kind: 'cardinal', value: 0.5 };
}

/** 一百二十三, 三万五千, 二〇二一; a bare 万 is one of them. */
function readHan(text: string): number {
  if (text.length > 1 && !/[十百千万亿]/.test(text)) return Number([...text].map(digitOf).join(''));
  for (const unit of ['亿', '万']) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const [head, rest] = [text.slice(0, at), text.slice(at + 1)];
    return (head === '' ? 1 : readHan(head)) * 10 ** UNITS[unit]! + (rest === '' ? 0 : readHan(rest));
  }
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
  if (char === '零' || char === '○') return 0;
  return char === '两' ? 2 : DIGITS.indexOf(char);
}

/** Full-width digits, and the points and commas between them, as ASCII ones, one unit for one, so that offsets hold. */
function narrow(text: string): string {
  return text.replace(/[０-９]|(?<=[０-９])[．，](?=[０-９])/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}
