import type { Locale } from '../locale.ts';
import { bracket, joinParts, PUNCTUATION } from '../punctuation.ts';
import { formatBound, formatNumber, joinNumber, type NumberText } from './format-number.ts';
import { boundWords } from './read-qualifiers.ts';
import type { ReportNumber } from './resolve-numbers.ts';

/** The value of a number in the parts that a table sets apart; where there is no single value, its own words. */
export function numberText(number: ReportNumber, locale: Locale): NumberText {
  const { value, unit, decimals, quote, quoteEn } = number;
  if (value === null) return { qualifier: '', figure: { zh: quote, en: quoteEn }[locale], unit: '', after: '' };
  const { before, after } = qualifiersOf(number, locale);
  return { qualifier: before, ...formatNumber(value, unit, locale, decimals), after };
}

/** The value of a number written out with its qualifier: 突破4000亿元, more than 400 billion yuan. */
export function writeNumber(number: ReportNumber, locale: Locale): string {
  return joinNumber(numberText(number, locale), locale);
}

/** The words that bound a number, by themselves, for a column of their own: 突破, 向…迈进, more than, about. */
export function numberQualifier(number: ReportNumber, locale: Locale): string {
  const { qualifier, after } = numberText(number, locale);
  return [qualifier, after].filter((word) => word !== '').join('…');
}

/**
 * What a number is, by the interface’s word for its status, with the report’s word for how firmly it binds: target (“aim”),
 * 目标（“力争”）. A word that the value itself is written with (向6000亿元迈进) is not said twice.
 */
export function writeStatus({ hedge, bound }: ReportNumber, word: string, locale: Locale): string {
  if (hedge === null || bound === 'towards') return word;
  return word + PUNCTUATION[locale].gap + bracket(`“${hedge[locale]}”`, locale);
}

/** True where the figure is no more than near the truth: the report says about, or the site has rounded. */
export function isApproximate({ bound, derivation }: ReportNumber): boolean {
  return bound === 'about' || derivation?.exact === false;
}

/** What is counted and the trap, as one short text; null where neither needs saying. */
export function numberDetails({ counts, remark }: ReportNumber, locale: Locale): string | null {
  return joinParts([counts?.[locale] ?? null, remark?.[locale] ?? null], 'gap', locale) || null;
}

/** In Chinese the report’s own words; for the site’s arithmetic and in English words of the site, with “about” for what is rounded. */
function qualifiersOf({ bound, quote, derivation }: ReportNumber, locale: Locale): { before: string; after: string } {
  const own = boundWords(quote);
  // 200多家 says it inside the number: then a word of the site stands before it.
  if (locale === 'zh' && derivation === null && bound !== 'stated' && own.before + own.after !== '') return own;
  const about = derivation?.exact === false && bound !== 'about' ? formatBound('about', locale) : '';
  // 超过约 is no Chinese; of a rounded figure 以上 says the same.
  if (locale === 'zh' && about !== '' && bound === 'above') return { before: about, after: '以上' };
  const words = [formatBound(bound, locale, derivation !== null), about];
  return { before: joinParts(words, 'gap', locale), after: '' };
}
