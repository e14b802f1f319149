import { isPromise, type Promises } from '../site/promises.ts';
import type { NumberTime, StatedNumber } from './number-schema.ts';
import type { Bound, Status } from './status.ts';
import type { Numeral } from './numeral.ts';
import { readEnglishNumerals } from './read-english-numerals.ts';
import { readNumerals } from './read-numerals.ts';
import { readBounds, readEnglishBounds, readStatus } from './read-qualifiers.ts';

/** A sentence on both sides; `en` is null while it is not translated. */
export type SentenceText = { zh: string; en: string | null };

/**
 * What is wrong with a stated number, in words: its quotes do not stand once in its sentence or cut a numeral, the number
 * readers get another value or bound from them, the words make another status of it, its time is not written there. A reason
 * (`why`) overrules value, bound and status; a reason without a difference is a fault itself.
 */
export function verifyNumber(number: StatedNumber, sentences: Map<string, SentenceText>, promises: Promises): string[] {
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
    ...differingStatus(number, readStatus(sentence.zh, { start: zh.start, end: zh.start }), promises),
  ];
  const idle =
    number.why !== undefined && differences.length === 0 ? ['gives a reason (why) although nothing differs'] : [];
  return [...(number.why === undefined ? differences : []), ...idle, ...verifyTime(number, sentences)];
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
  return { start, numerals, faults };
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

function verifyTime({ time, sentence }: StatedNumber, sentences: Map<string, SentenceText>): string[] {
  if (!time) return [];
  const text = sentences.get(time.sentence ?? sentence);
  if (!text) return [`the sentence of its time, ${time.sentence}, does not exist`];
  const faults: string[] = [];
  if (!text.zh.includes(time.words.zh))
    faults.push(`the words of its time, ${time.words.zh}, do not stand in ${time.sentence ?? sentence}`);
  if (text.en !== null && !text.en.toLowerCase().includes(time.words.en.toLowerCase())) {
    faults.push(`the words of its time, “${time.words.en}”, do not stand in the English`);
  }
  return [...faults, ...verifyYear(time)];
}

function verifyYear(time: NumberTime): string[] {
  const [numeral] = readNumerals(time.words.zh);
  if (time.inYears !== undefined && numeral?.value !== time.inYears)
    return [`${time.words.zh} is not ${time.inYears} years`];
  const year = Number(time.value?.slice(0, 4));
  if (numeral?.kind === 'year' && numeral.value !== year) return [`${time.words.zh} is not ${year}`];
  return [];
}
