import { readNumeral } from '../numbers/read-numerals.ts';

const DAY =
  /(\d{4}|[〇○零一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/u;
const DIGITS = '〇一二三四五六七八九';

/** The first day that a text names in full, as `YYYY-MM-DD`: 2024年1月16日, 二〇二四年一月十六日; null for none. */
export function readDay(text: string): string | null {
  const [, year, month, day] = DAY.exec(text.replace(/(?<=[\d年月])[\s　]+(?=[\d年月日])/gu, '')) ?? [];
  if (year === undefined) return null;
  const parts = [readYear(year), readPart(month!), readPart(day!)];
  const written = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isDay(written) ? written : null;
}

/** True for `YYYY-MM-DD` that the calendar has. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readYear(text: string): number {
  return Number(
    text.replace(/[○零]/gu, '〇').replace(/[〇一二三四五六七八九]/gu, (digit) => String(DIGITS.indexOf(digit))),
  );
}

function readPart(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : readNumeral(text);
}
