import type { Locale } from '../locale.ts';
import type { Bound } from './number-schema.ts';
import { roundTo } from './decimal.ts';
import { unitWords, type Unit } from './units.ts';

/** A value in words: “more than”, “400”, “billion yuan”; `after` is a word that bounds it from behind (以上). Empty where there is none. */
export type NumberText = { qualifier: string; figure: string; unit: string; after: string };

type Qualifier = Bound | 'under' | 'about';
const QUALIFIERS: Record<Locale, Record<Qualifier, string>> = {
  zh: { above: '超过', 'at-least': '至少', below: '近', towards: '迈向', under: '不到', about: '约', stated: '' },
  en: {
    above: 'more than',
    'at-least': 'at least',
    below: 'nearly',
    towards: 'towards',
    under: 'under',
    about: 'about',
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
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/**
 * Writes a value in base units as a reader of the language expects it: 4e11 yuan is 4000 亿元 and 400 billion yuan, rank 66 is
 * 第66位 and 66th, 0.5 days is 半天 and half a day. `decimals` keeps so many decimals where nothing is scaled (9.80); a scale
 * of another value makes numbers beside one another speak alike (0.5 million beside 2.5 million).
 */
export function formatNumber(
  value: number,
  unit: Unit,
  locale: Locale,
  decimals = 0,
  [power, scale] = scaleOf(value, unit, locale),
): Pick<NumberText, 'figure' | 'unit'> {
  if (unit === 'rank') return { figure: locale === 'zh' ? `第${value}位` : ordinal(value), unit: '' };
  if (unit === 'class') return { figure: locale === 'zh' ? `${value}级` : `class ${ROMAN[value] ?? value}`, unit: '' };
  if (unit === 'days' && value === 0.5)
    return locale === 'zh' ? { figure: '半', unit: '天' } : { figure: 'half', unit: 'a day' };

  const { zh, en } = unitWords(unit);
  const figure = power === 0 ? group(value, locale, decimals) : group(roundTo(value / 10 ** power, 4), locale, 0);
  return { figure, unit: scale + (locale === 'zh' ? zh : en[value === 1 ? 0 : 1]) };
}

/** The scale in which a value of a unit is written: 万, 亿; million, billion. */
export function scaleOf(value: number, unit: Unit, locale: Locale): [power: number, word: string] {
  const found = unitWords(unit).scaled && SCALES[locale].find(([at]) => Math.abs(value) >= 10 ** at);
  return found || [0, ''];
}

/** The word for a bound. A bound that only arithmetic gives is never “nearly”: what is left of a 近200万 is under something. */
export function formatBound(bound: Bound, locale: Locale, derived = false): string {
  return QUALIFIERS[locale][derived && bound === 'below' ? 'under' : bound];
}

/** The word for a value that arithmetic had to round. */
export function aboutWord(locale: Locale): string {
  return QUALIFIERS[locale].about;
}

/** The parts of a `NumberText` as one phrase of the language: 突破4000亿元, more than 400 billion yuan. */
export function joinNumber({ qualifier, figure, unit, after }: NumberText, locale: Locale): string {
  return [qualifier, figure, unit, after].filter((part) => part !== '').join(locale === 'zh' ? '' : ' ');
}

/** Digits in threes in English; Chinese counts in 万 and writes thousands without a comma, as the report does. */
function group(value: number, locale: Locale, decimals: number): string {
  const [whole, fraction] = (decimals > 0 ? value.toFixed(decimals) : String(value)).split('.') as [string, string?];
  const grouped = locale === 'zh' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
