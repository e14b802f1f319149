import { foldText, type Element, type Variants } from './fold.ts';
import { tonelessPinyin } from './pinyin.ts';
import type { SearchRecord } from './record.ts';
import { aboutToken, initialsToken, syllableToken, tokenOf } from './tokens.ts';

/**
 * Number of tokens in each line of an entry. Pagefind tells at which places of an entry a token stands; with these lengths the places
 * say where a phrase runs and whether it fills a line, so no text is loaded but what is shown.
 */
export type Lengths = { zh: number[]; en: number[] };
/**
 * A line of an entry as a stretch of places. sound is the reading of the Chinese line with the same number; about is all that comes
 * after the lines, without end.
 */
export type Field = { side: 'zh' | 'sound' | 'en' | 'about'; line: number; start: number; length: number };

/** Gives a syllable for each Han element of a text, in order. */
export type ReadSyllables = (text: string, elements: Element[], pinyin?: string) => string[];

export type EntryLayout = { tokens: string[]; lengths: Lengths; syllables: string[] };

/** The tokens of a record in order: each Chinese line and its reading, the English lines, initials, explanations. */
export function layEntry(record: SearchRecord, variants: Variants, readSyllables: ReadSyllables): EntryLayout {
  const tokens: string[] = [];
  const lengths: Lengths = { zh: [], en: [] };
  const heard: string[] = [];
  const initials = new Set<string>();

  for (const [line, text] of record.zh.entries()) {
    const elements = foldText(text, variants);
    const syllables = readSyllables(text, elements, line === 0 ? record.pinyin : undefined);
    let next = 0;
    const sound = elements.map((element) =>
      element.kind === 'han' ? syllableToken(syllables[next++]!) : tokenOf(element),
    );
    tokens.push(...elements.map(tokenOf), ...sound);
    lengths.zh.push(elements.length);
    heard.push(...syllables);
    if (syllables.length > 1) initials.add(syllables.map((syllable) => syllable[0]).join(''));
  }
  for (const text of record.en) {
    const elements = foldText(text, variants);
    tokens.push(...elements.map(tokenOf));
    lengths.en.push(elements.length);
  }
  if (record.kind === 'term') {
    // The reading as a whole, too: it says what digits and letters in a name sound like (5G产业园).
    if (record.pinyin !== undefined) initials.add(tonelessPinyin(record.pinyin));
    tokens.push(...[...initials].map(initialsToken));
  }
  for (const text of record.about.flatMap(({ zh, en }) => [zh, en])) {
    tokens.push(...foldText(text, variants).map((element) => aboutToken(tokenOf(element))));
  }
  return { tokens, lengths, syllables: heard };
}

/** The fields of an entry as they lie in its tokens. */
export function fieldsOf({ zh, en }: Lengths): Field[] {
  const fields: Field[] = [];
  let start = 0;
  const add = (side: Field['side'], line: number, length: number) => {
    fields.push({ side, line, start, length });
    start += length;
  };
  for (const [line, length] of zh.entries()) {
    add('zh', line, length);
    add('sound', line, length);
  }
  for (const [line, length] of en.entries()) add('en', line, length);
  add('about', 0, Infinity);
  return fields;
}
