import { isDay } from '../calendar.ts';
import { readNumeral } from '../numbers/read-numerals.ts';

const DAY =
  /(\d{4}|[〇○零一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/u;

/** The first day that a text names in full, as `YYYY-MM-DD`: 2024年1月16日, 二〇二四年一月十六日; null for none. */
export function readDay(text: string): string | null {
  const [, year, month, day] = DAY.exec(text.replace(/(?<=[\d年月])[\s　]+(?=[\d年月日])/gu, '')) ?? [];
  if (year === undefined) return null;
  const written = [year, month!, day!].map((part) => String(readNumeral(part)).padStart(2, '0')).join('-');
  return isDay(written) ? written : null;
}
