import type { Locale } from '../locale.ts';
import type { ReportNumber } from './resolve-numbers.ts';

/** What is counted and the trap, as one short text; null where neither needs saying. */
export function numberDetails({ counts, remark }: ReportNumber, locale: Locale): string | null {
  const parts = [counts, remark].flatMap((part) => (part === null ? [] : [part[locale]]));
  return parts.length === 0 ? null : parts.join(locale === 'zh' ? '' : ' ');
}
