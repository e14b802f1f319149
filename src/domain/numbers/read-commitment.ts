import type { Bilingual } from '../locale.ts';
import type { Cue } from './commitment-schema.ts';
import type { StatedNumber } from './number-schema.ts';
import type { Numeral } from './numeral.ts';
import { readNumerals } from './read-numerals.ts';
import { isToCome, type Commitment, type Status } from './status.ts';

type Span = Pick<Numeral, 'start' | 'end'>;
/** A sentence on both sides; `en` is null while it is not translated. */
export type SentenceText = { zh: string; en: string | null };
/** The word that governs a number. `disputed` is true where its reach is a reading that somebody must decide. */
export type Governing = Cue & { word: Bilingual; disputed: boolean };

/**
 * What the words around a numeral make of it: `expected` after 有望, 预计, 预期 and 将达 in its clause, `target` after 确保, 计划 and
 * 目标为 in its clause, after 力争 or 到2025年 in its sentence and before 迈进; null where they say nothing.
 */
export function readStatus(text: string, span: Span, cues: Cue[]): Status | null {
  return cues.find((cue) => cue.status !== undefined && findCue(text, span, cue) !== null)?.status ?? null;
}

/** The governing words of a numeral (有望, 确保, 达, 力争, 到2025年 …) that have no counterpart anywhere in the English, as written. */
export function missingCues(text: string, span: Span, english: string, cues: Cue[]): string[] {
  return cues.flatMap((cue) => (patternOf(cue.en).test(english) ? [] : (findCue(text, span, cue)?.[0] ?? [])));
}

/** The word of a sentence that says how firmly it binds the speaker to a number; null where a plain verb does. */
export function readCommitment({ zh, en }: SentenceText, span: Span, cues: Cue[]): Governing | null {
  for (const cue of cues) {
    const found = cue.commitment === undefined ? null : findCue(zh, span, cue);
    if (found) return { ...cue, word: quoteCue(cue, found[0], en), disputed: isDisputed(zh, found, span) };
  }
  return null;
}

/**
 * How firmly the words of a stated goal or forecast bind the speaker: as its entry decides, or else by the word that governs
 * its quote. Without a sentence or such a word a goal is flat and a forecast expected; what is neither binds nobody.
 */
export function bindingOf(
  { status, quote, commitment: decided }: Pick<StatedNumber, 'status' | 'quote' | 'commitment'>,
  sentence: SentenceText | undefined,
  cues: Cue[],
): { commitment: Commitment | null; hedge: Bilingual | null } {
  if (!isToCome(status)) return { commitment: null, hedge: null };
  const span = sentence && findQuote(sentence, quote);
  const governing = span ? readCommitment(sentence, span, cues) : null;
  const commitment = decided?.as ?? governing?.commitment ?? (status === 'target' ? 'flat' : 'expected');
  return { commitment, hedge: wordOf(commitment, governing, sentence, cues) };
}

/** How the words of a quote bind: what they say by themselves, and what makes the reach of a governing word a reading (null: nothing). */
export type Binding = { quote: string; governing: Governing | null; plain: Commitment; doubt: string | null };

/**
 * What is wrong with a decision on how firmly words bind, in words: none where the reach of a word is a reading, one for which the
 * sentence has no word, or one where the words leave no doubt.
 */
export function decisionFaults(
  decided: Commitment | undefined,
  { quote, governing, plain, doubt }: Binding,
  sentence: SentenceText,
  cues: Cue[],
): string[] {
  if (decided === undefined) {
    if (doubt === null) return [];
    return [
      `between ${governing!.word.zh} and ${quote} ${doubt}: whether the word governs it is a reading; decide it: commitment: { as: ${governing!.commitment}, why: … }`,
    ];
  }
  if (decided !== 'flat' && findCommitment(sentence, decided, cues) === null)
    return [`has the commitment ${decided}, for which its sentence has no word`];
  return decided === (governing?.commitment ?? plain) && doubt === null
    ? ['decides its commitment, which the words say without doubt']
    : [];
}

/** The word that says a commitment: the one that governs, or else the first of its kind in the sentence; a plain verb has none. */
export function wordOf(
  commitment: Commitment,
  governing: Governing | null,
  sentence: SentenceText | undefined,
  cues: Cue[],
): Bilingual | null {
  if (commitment === 'flat') return null;
  if (commitment === governing?.commitment) return governing.word;
  return sentence ? findCommitment(sentence, commitment, cues) : null;
}

/** The first word of a commitment anywhere in the sentence, whatever its reach. */
export function findCommitment({ zh, en }: SentenceText, commitment: Commitment, cues: Cue[]): Bilingual | null {
  for (const cue of cues) {
    const found = cue.commitment === commitment ? patternOf(cue.zh).exec(zh) : null;
    if (found) return quoteCue(cue, found[0], en);
  }
  return null;
}

/** True where a text of the editors has a word of the commitment in its language. */
export function saysCommitment(text: string, locale: keyof Bilingual, commitment: Commitment, cues: Cue[]): boolean {
  return cues.some((cue) => cue.commitment === commitment && patternOf(cue[locale]).test(text));
}

function findQuote({ zh }: SentenceText, quote: string): Span | null {
  const start = zh.indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
}

function quoteCue({ en, word }: Cue, found: string, english: string | null): Bilingual {
  return word ?? { zh: found, en: (english && patternOf(en).exec(english)?.[0].toLowerCase()) || found };
}

/** Where a cue stands that reaches the numeral, the last one before it; a numeral that is the cue itself (到2025年) is not governed. */
function findCue(text: string, { start }: Span, { zh, reach }: Cue): RegExpExecArray | null {
  if (reach === 'after') {
    const [clause] = /^[^，；。]*/.exec(text.slice(start))!;
    return patternOf(zh).exec(clause);
  }
  const clause = Math.max(...['，', '；', '。'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const from = reach === 'clause' ? clause : 0;
  const found = [...text.slice(0, start + 1).matchAll(patternOf(zh, 'g'))];
  return found.findLast(({ index }) => index >= from) ?? null;
}

/** A quantity and then a comma stand between the word and the number: 力争A突破2000亿元，B突破1000亿元. A date is no quantity. */
function isDisputed(text: string, cue: RegExpExecArray, { start }: Span): boolean {
  const from = cue.index + cue[0].length;
  const comma = Math.max(text.lastIndexOf('，', start), text.lastIndexOf('；', start));
  return readNumerals(text).some(
    (numeral) =>
      numeral.start >= from &&
      numeral.end <= comma &&
      ['cardinal', 'percent', 'ordinal', 'multiple'].includes(numeral.kind) &&
      !/^(?:年|个月|天|日)/.test(text.slice(numeral.end)),
  );
}

function patternOf(source: string, more = ''): RegExp {
  return new RegExp(source, `iu${more}`);
}
