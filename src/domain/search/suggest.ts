import { isObject } from '../is-object.ts';
import { tonelessPinyin } from './pinyin.ts';
import { unifyText } from '../text/unify.ts';

/** The terms as the search box knows them, column by column; the Chinese interface does without the English. */
export type Suggestions = { zh: string[]; pinyin: string[]; en: string[] };
/** True for a file that can be suggested from: a name and a reading for each term. */
export function isSuggestions(value: unknown): value is Suggestions {
  if (!isObject(value)) return false;
  const { zh, pinyin, en } = value;
  return Array.isArray(zh) && Array.isArray(pinyin) && Array.isArray(en) && zh.length === pinyin.length;
}

export type Suggestion = { zh: string; en: string };

const MOST = 6;

/**
 * Terms that what was typed begins or stands in, the nearest first: by Chinese, by pinyin with or without gaps and tones, by
 * initials, by English words. None for an empty box.
 */
export function suggestTerms(typed: string, { zh, pinyin, en }: Suggestions): Suggestion[] {
  const text = bare(typed);
  const letters = tonelessPinyin(typed);
  const english = plain(typed).trim();
  if (text === '') return [];
  const scored = zh.flatMap((name, i) => {
    const places = [
      bare(name).indexOf(text),
      letters === '' || /\p{Script=Han}/u.test(typed) ? -1 : startIn(pinyin[i]!, letters),
      startInWords(plain(en[i] ?? ''), english),
    ].filter((place) => place >= 0);
    return places.length === 0 ? [] : [{ i, place: Math.min(...places), length: name.length }];
  });
  return scored
    .sort((a, b) => a.place - b.place || a.length - b.length)
    .slice(0, MOST)
    .map(({ i }) => ({ zh: zh[i]!, en: en[i] ?? '' }));
}

/** 0 where the reading or its initials begin so; -1 otherwise. */
function startIn(reading: string, letters: string): number {
  const initials = reading
    .split(' ')
    .map((syllable) => syllable[0])
    .join('');
  return reading.replaceAll(' ', '').startsWith(letters) || initials.startsWith(letters) ? 0 : -1;
}

/** Number of the word at which the English runs on as typed; -1 where it does nowhere. */
function startInWords(text: string, typed: string): number {
  const at = ` ${text}`.replace(/[-–—]/g, ' ').indexOf(` ${typed.replace(/[-–—]/g, ' ')}`);
  return at < 0 ? -1 : text.slice(0, at).split(' ').length;
}

function bare(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}+]/gu, '');
}

function plain(text: string): string {
  return unifyText(text).toLowerCase();
}
