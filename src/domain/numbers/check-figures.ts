import type { Locale } from '../locale.ts';
import type { Bound } from './status.ts';
import type { Numeral } from './numeral.ts';
import { readEnglishNumerals } from './read-english-numerals.ts';
import { readNumerals } from './read-numerals.ts';
import { readBounds, readEnglishBounds } from './read-qualifiers.ts';

/** What a text of the editors may say: any of these values, and numbers of the report with the bound that their words have. */
export type KnownFigures = { values: ReadonlySet<number>; numbers: { value: number | null; bound: Bound }[] };

/** Ids of sentences and passages, chapters by number, addresses and tags: digits that count nothing. */
const NO_FIGURES =
  /<[^>]*>|https?:\S+|\d+\.\d+\.\d+|[Cc]hapters? \d+(?:(?:,| and| to) \d+)*|第[\d一二三四五六七八九十、和至]+章|\d+\.\d+(?=[，。；）)])/g;
/** The words with which a text says that it goes beyond the report. */
const OUTSIDE: Record<Locale, RegExp> = {
  zh: /报告(?:以)?外|本站/,
  en: /outside th(?:e|is) report|th(?:e|is) site’s/i,
};

/** The figures of a text that neither its sentences nor the numbers have, in words; a text may say that it goes beyond them. */
export function unknownFigures(text: string, locale: Locale, { values }: KnownFigures): string[] {
  if (OUTSIDE[locale].test(text)) return [];
  return readFigures(text, locale)
    .filter(({ value }) => value !== null && !values.has(value))
    .map((figure) => `${figure.text} stands neither in its sentences nor in numbers.yaml`);
}

/** The figures of a text that lost the words which bound them in the report, in words. */
export function lostBounds(text: string, locale: Locale, { numbers }: KnownFigures): string[] {
  const bare = text.replaceAll(/[“”‘’]/g, '');
  return readFigures(bare, locale).flatMap((figure) => {
    if (figure.kind === 'ordinal') return [];
    const meant = numbers.filter(({ value }) => value !== null && value === figure.value);
    const bounds = locale === 'zh' ? readBounds(bare, figure) : readEnglishBounds(bare, figure);
    if (meant.length === 0 || meant.some(({ bound }) => agrees(bound, bounds))) return [];
    return [`${figure.text} is “${bounds[0]!}” here and “${meant[0]!.bound}” in the report`];
  });
}

/** A plain figure may be rounded by a text that says so. */
function agrees(bound: Bound, bounds: Bound[]): boolean {
  return bounds.includes(bound) || (bound === 'stated' && bounds.includes('about'));
}

/** Three of them, 其三: what the editors count themselves, in words and up to ten. */
function countsByHand({ text, value }: Numeral): boolean {
  return value !== null && value <= 10 && !/\d/.test(text);
}

function readFigures(text: string, locale: Locale): Numeral[] {
  // Blanks of the same length, so that the words beside a figure stay where they are.
  const figures = text.replace(NO_FIGURES, (match) => ' '.repeat(match.length));
  const numerals = locale === 'zh' ? readNumerals(figures) : readEnglishNumerals(figures);
  return numerals.filter((numeral) => !countsByHand(numeral));
}
