import type { Bound } from './status.ts';
import type { Numeral } from './numeral.ts';

type Span = Pick<Numeral, 'start' | 'end'>;

/** What stands right before a numeral and bounds it; the first that fits counts, so that 不超过 is not read as 超过. */
const BEFORE: [Bound, string][] = [
  ['at-most', '不(?:得|能|应)?(?:超过|超出|超|多于|高于|大于)|至多|最多'],
  ['at-least', '不(?:得|能|应)?(?:低于|少于|小于)|至少|最少|起码'],
  ['under', '不到|不足|未满|低于|少于|小于'],
  ['below', '接近|将近|(?<![最附邻])近'],
  ['about', '大约|大概|(?<![节条预签公契制])约'],
  ['above', '突破|超过|超出|超|逾|高于|多于|大于|不止'],
];
/** 亿元以上, 240平方公里左右: a measure may stand between. 规模以上 is no bound. */
const MEASURE = '(?:平方公里|平方米|立方米|个百分点|个工作日|千瓦时|(?!规模|限额)[^，。；、\\d]{0,2})';
const AFTER: [Bound[], RegExp][] = [
  [['at-least'], new RegExp(`^${MEASURE}及?以上`)],
  [['at-most', 'under'], new RegExp(`^${MEASURE}及?以下`)],
  [['at-most'], new RegExp(`^${MEASURE}(?:以内|之内)`)],
  [['about'], new RegExp(`^${MEASURE}(?:左右|上下)`)],
  // 五年内 is a date that something falls due by; English may say “in five years”.
  [['stated', 'at-most'], /^(?:年|个月|个?工作日|天|日|小时|分钟)内/],
  [['above'], /^(?:年|天|倍|个|个月|小时|公里|亿?元)?[多余](?![元样次党民])/],
];

/**
 * How the Chinese words right beside a numeral bound it, the likeliest reading first: 突破, 超过, 200多家, 1.5万余 above, 以上 and
 * 不低于 at least, 近 below, 不到 under, 以下, 以内 and 不超过 at most, 约 and 左右 about, 向…迈进 towards.
 */
export function readBounds(text: string, { start, end }: Span): Bound[] {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const numeral = text.slice(start, end);
  if (/向$/.test(before) && /^[^，。；、]{0,4}迈进/.test(after)) return ['towards'];
  const behind = AFTER.find(([, words]) => words.test(after))?.[0];
  if (behind) return behind;
  if (/[多余]/.test(numeral)) return ['above'];
  // 上百, 过千亿, 过半: only before a numeral without a figure.
  if (/^[半百千万亿]/.test(numeral) && /(?:(?<![以向])上|(?<![经通])过)$/.test(before)) return ['above'];
  const bound = BEFORE.find(([, words]) => new RegExp(`(?:${words})了?$`).test(before))?.[0];
  // 近五年 is “the last five years” at least as often as “nearly five years”.
  if (bound === 'below' && /^年/.test(after)) return ['below', 'stated'];
  return [bound ?? 'stated'];
}

/** The words with which a Chinese quote bounds its number, before and after it: 突破 and nothing, nothing and 以上, 向 and 迈进. */
export function boundWords(quote: string): { before: string; after: string } {
  return {
    before: new RegExp(`^(?:${BEFORE.map(([, words]) => words).join('|')}|向)`).exec(quote)?.[0] ?? '',
    after: /(?:及?以[上下内]|之内|左右|上下|迈进)$/.exec(quote)?.[0] ?? '',
  };
}

const ENGLISH_BEFORE: [Bound[], RegExp][] = [
  [['towards'], /\btowards\s$/i],
  [
    ['at-most'],
    /\b(?:(?<!\b(?:went|go|goes|rose|moved|brought|adds?|added) )up to|(?:no|not) (?:more|greater|higher) than|at (?:the )?most|not exceed(?:ing)?|a maximum of|not over)\s$/i,
  ],
  [['at-least'], /\b(?:at (?:the )?least|(?:no|not) (?:less|fewer|lower) than|not below|a minimum of)\s$/i],
  [['under'], /\b(?:under|below|(?:less|fewer|lower) than)\s$/i],
  [['below'], /\b(?:nearly|almost|close to|approaching)\s$/i],
  [['about'], /\b(?:about|around|some|approximately|roughly)\s$/i],
  [
    ['above'],
    /\b(?:pass(?:ed|es|ing)?|exceed(?:ed|s|ing)?|(?:more|greater|higher) than|over|above|in excess of|upwards of|surpass(?:ed|es|ing)?|topp(?:ed|ing))\s$/i,
  ],
];
const WITHIN = /\bwithin\s$/i;
const TIME = /^[ -](?:years?|months?|(?:working )?days?|hours?|minutes?)\b/i;
const ENGLISH_AFTER: [Bound[], RegExp][] = [
  [['at-least'], /^(?: \w+)? (?:or|and) (?:more|above|higher|over)\b/i],
  [['at-most'], /^(?: \w+)? or (?:less|fewer|below|lower|under)\b/i],
  [['about'], /^(?: \w+)? or so\b/i],
];

/** How the English words right beside a numeral bound it, the likeliest reading first: pass, more than; up to, within; about … */
export function readEnglishBounds(text: string, { start, end }: Span): Bound[] {
  const before = text.slice(0, start).replace(/(?:RMB ?|US\$|[¥$€])$/, '');
  const after = text.slice(end);
  if (WITHIN.test(before)) return TIME.test(after) ? ['stated', 'at-most'] : ['at-most'];
  const found =
    ENGLISH_AFTER.find(([, words]) => words.test(after)) ?? ENGLISH_BEFORE.find(([, words]) => words.test(before));
  return found?.[0] ?? ['stated'];
}
