import { sameNumeral, type Numeral } from './numeral.ts';
import type { Bound } from './status.ts';
import { readEnglishNumerals } from './read-english-numerals.ts';
import { readNumerals } from './read-numerals.ts';
import type { Cue } from './commitment-schema.ts';
import { missingCues } from './read-commitment.ts';
import { readBounds, readEnglishBounds } from './read-qualifiers.ts';

type Span = { start: number; end: number };
/** What is wrong with a numeral of a sentence, and on which side it stands. */
export type NumeralFault =
  | { side: 'zh'; numeral: Numeral; fault: 'missing' }
  | { side: 'zh'; numeral: Numeral; fault: 'bound'; zh: Bound; en: Bound }
  | { side: 'zh'; numeral: Numeral; fault: 'word'; word: string }
  | { side: 'en'; numeral: Numeral; fault: 'stray' };

/**
 * Holds the numerals of a sentence against its English, one for one: each Chinese numeral has its own English one of the same
 * value in an admissible form, bounded by the same kind of word (突破, 近 …) and with the counterpart of the word that governs
 * it (有望, 将达, 达, 力争, 到2025年); no figure stands in the English alone. What lies in `spoken` spans is left out.
 */
export function compareNumerals(
  { zh, en }: { zh: string; en: string },
  spoken: { zh: Span[]; en: Span[] },
  cues: Cue[],
): NumeralFault[] {
  const english = readEnglishNumerals(en).filter((numeral) => !isWithin(numeral, spoken.en));
  const faults: NumeralFault[] = [];

  for (const numeral of readNumerals(zh).filter((candidate) => !isWithin(candidate, spoken.zh))) {
    const bounds = readBounds(zh, numeral);
    const candidates = english.filter((candidate) => sameNumeral(numeral, candidate));
    const agrees = (candidate: Numeral) => readEnglishBounds(en, candidate).some((bound) => bounds.includes(bound));
    const found = candidates.find(agrees) ?? candidates[0];
    if (!found) {
      faults.push({ side: 'zh', numeral, fault: 'missing' });
      continue;
    }
    english.splice(english.indexOf(found), 1);
    if (!agrees(found)) {
      faults.push({ side: 'zh', numeral, fault: 'bound', zh: bounds[0]!, en: readEnglishBounds(en, found)[0]! });
    }
    for (const word of missingCues(zh, numeral, en, cues)) faults.push({ side: 'zh', numeral, fault: 'word', word });
  }
  // Number words abound in English (one, first, two sides); a figure is never there by chance.
  const strays = english.filter(({ text, kind }) => /^\d/.test(text) && kind !== 'code');
  return [...faults, ...strays.map((numeral): NumeralFault => ({ side: 'en', numeral, fault: 'stray' }))];
}

function isWithin({ start, end }: Span, spans: Span[]): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}
