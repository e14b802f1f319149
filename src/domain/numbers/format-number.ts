import { LANG_TAG, type Locale } from '../locale.ts';
import { joinParts } from '../punctuation.ts';
import { roundTo } from './decimal.ts';
import type { Bound } from './status.ts';
import type { Unit } from './unit-schema.ts';

/** A value in words: “more than”, “400”, “billion yuan”; `after` is a word that bounds it from behind (以上). Empty where there is none. */
export type NumberText = { qualifier: string; figure: string; unit: string; after: string };

const QUALIFIERS: Record<Locale, Record<Bound, string>> = {
  zh: {
    above: '超过',
    'at-least': '至少',
    below: '近',
    under: '不到',
    'at-most': '不超过',
    about: '约',
    towards: '迈向',
    stated: '',
  },
  en: {
    above: 'more than',
    'at-least': 'at least',
    below: 'nearly',
    under: 'under',
    'at-most': 'at most',
    about: 'about',
    towards: 'towards',
    stated: '',
  },
};
const SCALES: Record<Locale, [power: number, word: string][]> = {
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, 'trillion '],
    [9, 'billion '],
    [6, 'million '],
  ],
};
const HAN = ['', '一', '二', '三', '四', '五', '六', '七'];
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const PLURAL = new Intl.PluralRules(LANG_TAG.en);
const ORDINAL = new Intl.PluralRules(LANG_TAG.en, { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/**
 * Writes a value in base units as a reader of the language expects it: 4e11 yuan is 4000 亿元 and 400 billion yuan, rank 66 is
 * 第66位 and 66th, class 3 三级 and class III, 0.5 days is 半天 and half a day. `decimals` keeps so many decimals where nothing is
 * scaled (9.80); a scale of another value makes numbers beside one another speak alike (0.5 million beside 2.5 million).
 */
export function formatNumber(
  value: number,
  unit: Unit,
  locale: Locale,
  decimals = 0,
  [power, scale] = scaleOf(value, unit, locale),
): Pick<NumberText, 'figure' | 'unit'> {
  const { zh, en, kind, half } = unit;
  if (kind === 'rank') return { figure: locale === 'zh' ? `第${value}${zh}` : ordinal(value), unit: '' };
  if (kind === 'class') {
    return { figure: locale === 'zh' ? `${HAN[value] ?? value}${zh}` : `${en.one} ${ROMAN[value] ?? value}`, unit: '' };
  }
  if (half !== undefined && value === 0.5) {
    return locale === 'zh' ? { figure: '半', unit: zh } : { figure: 'half', unit: half };
  }
  const figure = power === 0 ? group(value, locale, decimals) : group(roundTo(value / 10 ** power, 4), locale, 0);
  return { figure, unit: scale + (locale === 'zh' ? zh : en[PLURAL.select(value) === 'one' ? 'one' : 'other']) };
}

/** The scale in which a value of a unit is written: 万, 亿; million, billion. */
export function scaleOf(value: number, { scaled }: Unit, locale: Locale): [power: number, word: string] {
  const found = scaled && SCALES[locale].find(([at]) => Math.abs(value) >= 10 ** at);
  return found || [0, ''];
}

/** The same value for calculating with: 4e11 yuan is 4000 of 亿元 and 400 of billion yuan. */
export function scaleNumber(value: number, unit: Unit, locale: Locale): { value: number; unit: string } {
  const [power, scale] = scaleOf(value, unit, locale);
  const word = { zh: unit.zh, en: unit.en[PLURAL.select(value) === 'one' ? 'one' : 'other'] }[locale];
  return { value: power === 0 ? value : roundTo(value / 10 ** power, 4), unit: scale + word };
}

/** The word for a bound. A bound that only arithmetic gives is never “nearly”: what is left of a 近200万 is under something. */
export function formatBound(bound: Bound, locale: Locale, derived = false): string {
  return QUALIFIERS[locale][derived && bound === 'below' ? 'under' : bound];
}

/** The parts of a `NumberText` as one phrase of the language: 突破4000亿元, more than 400 billion yuan. */
export function joinNumber({ qualifier, figure, unit, after }: NumberText, locale: Locale): string {
  return joinParts([qualifier, figure, unit, after], 'gap', locale);
}

/** Digits in threes in English; Chinese counts in 万 and writes thousands without a comma, as the report does. */
function group(value: number, locale: Locale, decimals: number): string {
  return new Intl.NumberFormat(LANG_TAG[locale], {
    useGrouping: locale === 'en',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals || 10,
  }).format(value);
}

function ordinal(value: number): string {
  return `${value}${ENDINGS[ORDINAL.select(value)] ?? 'th'}`;
}
