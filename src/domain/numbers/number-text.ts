import type { Locale } from '../locale.ts';
import { formatBound, formatNumber, joinNumber, type NumberText } from './format-number.ts';
import type { ReportNumber } from './resolve-numbers.ts';

/** The value of a number in the parts that a table sets apart; where there is no single value, its own words. */
export function numberText(number: ReportNumber, locale: Locale): NumberText {
  const { value, unit, bound, status, decimals, quote, quoteEn } = number;
  if (value === null) return { qualifier: '', figure: locale === 'zh' ? quote : quoteEn, unit: '' };
  const qualifier = formatBound(bound, locale, status === 'derived');
  return { qualifier, ...formatNumber(value, unit, locale, decimals) };
}

/** The value of a number written out with its qualifier: 超过4000亿元, more than 400 billion yuan. */
export function writeNumber(number: ReportNumber, locale: Locale): string {
  return joinNumber(numberText(number, locale), locale);
}
