import { LANG_TAG, type Locale } from './locale.ts';

const FIELDS = ['year', 'month', 'day'] as const;
const STYLES = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** Formats take long to make; there are six. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day, month or year (`2021-09-27`, `2021-09`, `2021`) in words: 2021年9月27日, 27 September 2021; 2021年9月; 2021. */
export function writeDate(date: string, locale: Locale): string {
  const length = date.split('-').length;
  const key = `${locale} ${length}`;
  const format = formats.get(key) ?? makeFormat(length, locale);
  formats.set(key, format);
  return format.format(new Date(date));
}

function makeFormat(length: number, locale: Locale): Intl.DateTimeFormat {
  const style = Object.fromEntries(FIELDS.slice(0, length).map((field) => [field, STYLES[field]]));
  return new Intl.DateTimeFormat(LANG_TAG[locale], { ...style, timeZone: 'UTC' });
}
