import type { Bound, Status } from './number-schema.ts';
import type { Numeral } from './numeral.ts';

type Span = Pick<Numeral, 'start' | 'end'>;

/** How the Chinese words right beside a numeral bound it: 突破, 超, 超过 above, 近 below, …以上 at least, 向…迈进 towards. */
export function readBound(text: string, { start, end }: Span): Bound {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/向$/.test(before) && /^[^，。；、]{0,4}迈进/.test(after)) return 'towards';
  if (/^[^，。；、\d]{0,2}以上/.test(after)) return 'at-least';
  if (/(?:突破|超过|超)$/.test(before)) return 'above';
  return /(?:接近|(?<!最)近)$/.test(before) ? 'below' : 'stated';
}

/** The words with which a Chinese quote bounds its number, before and after it: 突破 and nothing, nothing and 以上, 向 and 迈进. */
export function boundWords(quote: string): { before: string; after: string } {
  return {
    before: /^(?:突破|超过|超|接近|近|向)/.exec(quote)?.[0] ?? '',
    after: /(?:以上|迈进)$/.exec(quote)?.[0] ?? '',
  };
}

/** How the English words right beside a numeral bound it: pass, more than, over; nearly; at least; towards. */
export function readEnglishBound(text: string, { start, end }: Span): Bound {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/\btowards\s$/i.test(before)) return 'towards';
  if (/\bat least\s$/i.test(before) || /^(?: \w+)? or more\b/i.test(after)) return 'at-least';
  if (/\b(?:nearly|almost|close to)\s$/i.test(before)) return 'below';
  return /\b(?:pass(?:ed|es|ing)?|exceed(?:ed|s|ing)?|more than|over|above)\s$/i.test(before) ? 'above' : 'stated';
}

/** A word that says what a number is; it governs what follows it in its clause or to the end of its sentence. */
type Cue = { zh: RegExp; en: RegExp; reach: 'clause' | 'sentence'; status?: Status };

/** In order of weight: what a clause says of its own number goes before what governs the whole sentence. */
const CUES: Cue[] = [
  { zh: /有望/, en: /\bexpected to\b/, reach: 'clause', status: 'expected' },
  { zh: /将达/, en: /\bwill (?:reach|come to)\b/, reach: 'clause', status: 'expected' },
  { zh: /力争/, en: /\b(?:aim|strive)s?\b/, reach: 'sentence', status: 'target' },
  { zh: /到20\d\d年/, en: /\bby 20\d\d\b/i, reach: 'sentence', status: 'target' },
  {
    zh: /(?<!将)达(?=[\d一二三四五六七八九十百千万])/,
    en: /\b(?:reach(?:ed)?|to a total of|c[ao]me to)\b/,
    reach: 'clause',
  },
];

/**
 * What the words before a numeral make of it: `expected` after 有望 and 将达 in its clause, `target` after 力争 or 到2025年 in
 * its sentence (力争 reaches over several clauses); null where they say nothing.
 */
export function readStatus(text: string, { start }: Span): Status | null {
  return governingCues(text, start).find(({ status }) => status !== undefined)?.status ?? null;
}

/** The governing words of a numeral (有望, 将达, 达, 力争, 到2025年) that have no counterpart anywhere in the English, as written. */
export function missingCues(text: string, { start }: Span, english: string): string[] {
  return governingCues(text, start)
    .filter(({ en }) => !en.test(english))
    .map(({ word }) => word);
}

function governingCues(text: string, start: number): (Cue & { word: string })[] {
  const clause = Math.max(...['，', '；', '。'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  return CUES.flatMap((cue) => {
    const before = text.slice(cue.reach === 'clause' ? clause : 0, start + 1);
    // A cue that is the numeral’s own year does not govern it.
    const word = cue.zh.exec(before)?.[0];
    return word === undefined ? [] : [{ ...cue, word }];
  });
}
