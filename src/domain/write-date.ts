import { LANG_TAG, type Locale } from './locale.ts';

const FIELDS = ['year', 'month', 'day'] as const;
const STYLES = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** A day, month or year (`2021-09-27`, `2021-09`, `2021`) in words: 2021年9月27日, 27 September 2021; 2021年9月; 2021. */
export function writeDate(date: string, locale: Locale): string {
  const known = FIELDS.slice(0, date.split('-').length);
  const style = Object.fromEntries(known.map((field) => [field, STYLES[field]]));
  return new Intl.DateTimeFormat(LANG_TAG[locale], { ...style, timeZone: 'UTC' }).format(new Date(date));
}
