import { isObject } from '../is-object.ts';
import { partWord } from './part-word.ts';
import type { Dictionary, DictionaryEntry } from './dictionary.ts';
import { spellPinyin } from './spell-pinyin.ts';

/** What a word means, by its readings; one that the dictionary lacks has the words it consists of. */
export type WordEntry = { readings: WordReading[]; level?: number; parts?: string[] };
export type WordReading = { pinyin: string; senses: string[] };
/** What `/data/dictionary/<chapter>.json` holds. */
export type WordFile = {
  source: { name: string; licence: string; url: string; changed: string };
  words: Record<string, WordEntry>;
};

/** What a reader of a report does without: measure words, variants, other countries’ readings, coarse words. */
const LEFT_OUT =
  /\((?:vulgar|slang|Internet slang|intensifier)\b|^CL:|^(?:old |archaic |erhua )?variant of |^(?:\(Tw\)|Taiwan pr\.|also pr\.|Japanese variant|penis|sex appeal)/;
const SURNAME = /^surname /;
/** The commonest senses come first. */
const MOST = 5;
/** `個|个[ge4]`, `重複[chong2 fu4]`, `贛州|赣州`: a word of the dictionary within a sense. */
const NAMED = /(?:[\p{Script=Han}·、，]+\|)?([\p{Script=Han}·、，]+)(?:\[([^\]]+)\])?/gu;

/** The entries of words, each with a reading that it has in the text, and of the words that they consist of. */
export function defineWords(
  words: Iterable<readonly [word: string, pinyin: string | undefined]>,
  dictionary: Dictionary,
  levels: ReadonlyMap<string, number>,
): Record<string, WordEntry> {
  const read = new Map<string, Set<string>>();
  for (const [word, pinyin] of words) read.set(word, (read.get(word) ?? new Set()).add(pinyin ?? ''));

  const defined: Record<string, WordEntry> = {};
  const define = (word: string, pinyins: Set<string>) => {
    if (Object.hasOwn(defined, word)) return;
    // The characters of a name may be set apart by spaces, which mean nothing.
    const chars = word.replace(/\s/g, '');
    const readings = readingsOf(dictionary.get(chars) ?? [], pinyins);
    const level = levels.get(chars);
    const parts = readings.length > 0 || chars.length < 2 ? [] : partWord(chars, (part) => dictionary.has(part));
    defined[word] = { readings, ...(level !== undefined && { level }), ...(parts.length > 0 && { parts }) };
    for (const part of parts) define(part, read.get(part) ?? new Set());
  };
  for (const [word, pinyins] of read) define(word, pinyins);
  return defined;
}

/** Whether an answer is such a file. */
export function isWordFile(value: unknown): value is WordFile {
  return (
    isObject(value) &&
    isObject(value['words']) &&
    Object.values(value['words']).every((entry) => isObject(entry) && Array.isArray(entry['readings']))
  );
}

/** The readings that a word has in the text with their senses, or all where none is known; a surname where it is nothing else. */
function readingsOf(entries: DictionaryEntry[], pinyins: Set<string>): WordReading[] {
  const senses = new Map<string, Set<string>>();
  for (const { numbered, senses: told } of entries) {
    const pinyin = spellPinyin(numbered);
    for (const sense of told.filter((one) => !LEFT_OUT.test(one))) {
      senses.set(pinyin, (senses.get(pinyin) ?? new Set()).add(writeSense(sense)));
    }
  }
  const all = [...senses].map(([pinyin, told]) => ({ pinyin, senses: [...told].slice(0, MOST) }));
  const isRead = (fold: (pinyin: string) => string) => {
    const sounds = new Set([...pinyins].map(fold));
    return all.filter(({ pinyin }) => sounds.has(fold(pinyin)));
  };
  const plain = all.filter((reading) => !reading.senses.every((sense) => SURNAME.test(sense)));
  return (
    [isRead(letters), isRead((pinyin) => letters(pinyin).toLowerCase()), plain, all].find(({ length }) => length > 0) ??
    []
  );
}

/** A reading apart from how it is cut into words. */
const letters = (pinyin: string) => pinyin.replace(/[ ’-]/g, '');

function writeSense(sense: string): string {
  return sense.replace(NAMED, (_, word: string, numbered?: string) =>
    numbered === undefined ? word : `${word} ${spellPinyin(numbered)}`,
  );
}
