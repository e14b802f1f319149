/**
 * cardinal: a count or measure; ordinal: 第66, 66th; percent: 55.31 for 55.31％; multiple: 2 for 翻一番 and doubled; year, month,
 * day: of a date; clock: 四点半, no number; code: 1+5+N, 5G, no number but to be kept as written.
 */
export type NumeralKind = 'cardinal' | 'ordinal' | 'percent' | 'multiple' | 'year' | 'month' | 'day' | 'clock' | 'code';

/** A numeral as it stands in a text: `text` is `source.slice(start, end)`; `value` in base units, null where it has none. */
export type Numeral = { text: string; start: number; end: number; value: number | null; kind: NumeralKind };

/** The named groups of a pattern that a match has filled. */
export type Groups = Record<string, string | undefined>;

/**
 * Reads every numeral that a pattern finds, in order and without overlaps. The pattern runs on `folded`, the text with every
 * character in its place; `valueOf` gives null for a match that is no numeral.
 */
export function readWith(
  text: string,
  folded: string,
  pattern: RegExp,
  valueOf: (found: Groups) => Pick<Numeral, 'kind' | 'value'> | null,
): Numeral[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const read = valueOf(match.groups as Groups);
    const start = match.index;
    const end = start + match[0].length;
    return read === null ? [] : [{ text: text.slice(start, end), start, end, ...read }];
  });
}

/** True when the English numeral is an admissible form of the Chinese one; five 届 may be “fifth”, but 第五 is never “five”. */
export function sameNumeral(zh: Numeral, en: Numeral): boolean {
  if (zh.kind === 'code') return en.kind === 'code' && en.text === zh.text;
  if (zh.value !== en.value) return false;
  if (zh.kind === en.kind) return true;
  // A bare figure does not say in English whether it is a year or a day of the month; its value does.
  return (
    (['cardinal', 'year', 'day'] as NumeralKind[]).includes(zh.kind) &&
    ['cardinal', 'ordinal', 'year'].includes(en.kind)
  );
}
