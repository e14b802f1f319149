import { customPinyin, pinyin } from 'pinyin-pro';
import type { Element, Variants } from '../domain/search/fold.ts';
import { foldText } from '../domain/search/fold.ts';
import type { ReadSyllables } from '../domain/search/layout.ts';
import { tonelessPinyin } from '../domain/search/pinyin.ts';

/**
 * A reader of Chinese: by the context, by the reading that the editors give a term, and by that of the terms that stand in a
 * sentence (重 in 重大, 长 in 链长). `terms` are teachers: their readings hold wherever they stand.
 */
export function createSyllableReader(terms: { zh: string; pinyin: string }[], variants: Variants): ReadSyllables {
  const taught: Record<string, string> = {};
  for (const { zh, pinyin: reading } of terms) {
    const elements = foldText(zh, variants);
    const chars = elements.map((element) => zh.slice(element.start, element.end)).join('');
    const syllables = alignReading(chars, elements, reading);
    if (syllables && /^\p{Script=Han}{2,}$/u.test(chars)) taught[chars] = syllables.join(' ');
  }
  // All at once: with each call the whole dictionary is made anew.
  customPinyin(taught);
  return (text, elements, reading) => {
    const chars = elements.map(({ start, end }) => text.slice(start, end)).join('');
    return (reading === undefined ? null : alignReading(chars, elements, reading)) ?? readInContext(chars);
  };
}

function readInContext(chars: string): string[] {
  return pinyin(chars, { toneType: 'none', type: 'all', v: true })
    .filter(({ origin }) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(origin))
    .map((char) => tonelessPinyin(char.pinyin) || 'x');
}

/** Cuts the editors’ reading into one syllable for each Han character; null where it does not fit the characters. */
function alignReading(text: string, elements: Element[], reading: string): string[] | null {
  const letters = tonelessPinyin(reading);
  const choices = elements.map(({ kind, raw, value }) =>
    kind === 'han'
      ? pinyin(value, { toneType: 'none', type: 'array', v: true, multiple: true }).map(tonelessPinyin)
      : [tonelessPinyin(raw), ''],
  );
  const align = (index: number, at: number): string[] | null => {
    if (index === elements.length) return at === letters.length ? [] : null;
    for (const choice of choices[index]!) {
      const rest = letters.startsWith(choice, at) ? align(index + 1, at + choice.length) : null;
      if (rest) return elements[index]!.kind === 'han' ? [choice, ...rest] : rest;
    }
    return null;
  };
  return text === '' ? null : align(0, 0);
}
