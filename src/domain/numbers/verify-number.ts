import { isPromise, type Promises } from '../site/promises.ts';
import { timeFaults } from './number-time.ts';
import type { StatedNumber } from './number-schema.ts';
import { isToCome, type Bound, type Status } from './status.ts';
import type { Numeral } from './numeral.ts';
import { readEnglishNumerals } from './read-english-numerals.ts';
import { readNumerals } from './read-numerals.ts';
import type { Cue } from './commitment-schema.ts';
import { decisionFaults, readCommitment, readStatus, type SentenceText } from './read-commitment.ts';
import { readBounds, readEnglishBounds } from './read-qualifiers.ts';

/** What a stated number is held to. */
export type Evidence = { sentences: ReadonlyMap<string, SentenceText>; promises: Promises; cues: Cue[] };

/**
 * What is wrong with a stated number, in words: its quotes do not stand once in its sentence or cut a numeral, the number
 * readers get another value or bound from them, the words make another status of it, how firmly they bind is a reading that
 * nobody decided, its time is not written there. A reason (`why`) overrules value, bound and status; a reason without a
 * difference is a fault itself.
 */
export function verifyNumber(number: StatedNumber, { sentences, promises, cues }: Evidence): string[] {
  const sentence = sentences.get(number.sentence);
  if (!sentence) return [`its sentence ${number.sentence} does not exist`];
  const zh = findQuote(sentence.zh, number.quote, readNumerals);
  const en = sentence.en === null ? null : findQuote(sentence.en, number.quoteEn, readEnglishNumerals);
  const faults = [...zh.faults, ...(en?.faults ?? [])];
  if (faults.length > 0) return faults;

  const differences = [
    ...differingValue(number, zh.numerals),
    ...(en ? differingValue(number, en.numerals) : []),
    ...differingBound(number, readBounds, number.quote, readNumerals),
    ...(en ? differingBound(number, readEnglishBounds, number.quoteEn, readEnglishNumerals) : []),
    ...differingStatus(number, readStatus(sentence.zh, zh, cues), promises),
  ];
  const idle =
    number.why !== undefined && differences.length === 0 ? ['gives a reason (why) although nothing differs'] : [];
  return [
    ...(number.why === undefined ? differences : []),
    ...idle,
    ...verifyCommitment(number, sentence, zh, cues),
    ...verifyEmpty(number),
    ...verifyTime(number, sentences),
  ];
}

function findQuote(text: string, quote: string, read: (text: string) => Numeral[]) {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const numerals = read(text).filter((numeral) => numeral.start < end && start < numeral.end);
  const faults: string[] = [];
  if (start < 0) faults.push(`“${quote}” does not stand in its sentence: ${text}`);
  else if (text.indexOf(quote, start + 1) >= 0) faults.push(`“${quote}” stands more than once in its sentence`);
  else {
    const cut = numerals.find((numeral) => numeral.start < start || numeral.end > end);
    if (cut) faults.push(`“${quote}” cuts the numeral ${cut.text}`);
  }
  return { start, end, numerals, faults };
}

function differingValue({ value, unit }: StatedNumber, numerals: Numeral[]): string[] {
  const [first, second] = numerals;
  if (second) return [`the quote holds ${numerals.length} numerals, ${numerals.map(({ text }) => text).join(' and ')}`];
  if ((first?.value ?? null) !== value)
    return [`${first?.text ?? 'the quote'} reads ${first?.value ?? 'as no number'}, the entry says ${value}`];
  if (first && (first.kind === 'percent') !== (unit === 'per cent'))
    return [`${first.text} and the unit ${unit} do not agree`];
  if (first && first.kind !== 'ordinal' && unit === 'rank') return [`${first.text} is no rank`];
  return [];
}

function differingBound(
  { bound }: StatedNumber,
  readAll: (text: string, numeral: Numeral) => Bound[],
  quote: string,
  read: (text: string) => Numeral[],
): string[] {
  const [numeral] = read(quote);
  const words: Bound[] = numeral ? readAll(quote, numeral) : ['stated'];
  return words.includes(bound) ? [] : [`the words of “${quote}” say ${words[0]}, the entry ${bound}`];
}

function differingStatus({ status, sentence }: StatedNumber, words: Status | null, promises: Promises): string[] {
  const expected = words ?? (isPromise(sentence, promises) ? 'target' : 'achieved');
  return status === expected ? [] : [`its words and place make it ${expected}, the entry says ${status}`];
}

function verifyCommitment(
  { status, quote, commitment }: StatedNumber,
  sentence: SentenceText,
  span: { start: number; end: number },
  cues: Cue[],
): string[] {
  if (!isToCome(status)) return commitment ? [`has a commitment, but is ${status} and binds nobody`] : [];
  const governing = readCommitment(sentence, span, cues);
  const doubt = governing?.disputed ? 'stand a number and a comma' : null;
  const plain = status === 'target' ? 'flat' : 'expected';
  return decisionFaults(commitment?.as, { quote, governing, plain, doubt }, sentence, cues);
}

function verifyEmpty({ value, noValue }: StatedNumber): string[] {
  if (value === null && !noValue) return ['has no value and does not say why: noValue: { zh: …, en: … }'];
  return value !== null && noValue ? ['says why it has no value, but has one'] : [];
}

function verifyTime({ time, sentence }: StatedNumber, sentences: ReadonlyMap<string, SentenceText>): string[] {
  if (!time) return [];
  const text = sentences.get(time.sentence ?? sentence);
  if (!text) return [`the sentence of its time, ${time.sentence}, does not exist`];
  const faults: string[] = [];
  if (!text.zh.includes(time.words.zh))
    faults.push(`the words of its time, ${time.words.zh}, do not stand in ${time.sentence ?? sentence}`);
  if (text.en !== null && !text.en.toLowerCase().includes(time.words.en.toLowerCase())) {
    faults.push(`the words of its time, “${time.words.en}”, do not stand in the English`);
  }
  return [...faults, ...timeFaults(time.words.zh, time)];
}
