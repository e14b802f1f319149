import { isObject } from '../is-object.ts';
import { partWord } from './part-word.ts';
import type { Dictionary, DictionaryEntry } from './dictionary.ts';
import { spellPinyin } from './spell-pinyin.ts';

/** What a word means, by its readings; one that the dictionary lacks has the words it consists of. */
export type WordEntry = { readings: WordReading[]; level?: number; parts?: string[] };
export type WordReading = { pinyin: string; senses: string[] };
/** What `/data/dictionary/<lang>/<chapter>.json` holds. */
export type WordFile = {
  source: { name: string; licence: string; url: string; changed: string };
  words: Record<string, WordEntry>;
};

/** What a learner of the written language does without. */
const LEFT_OUT =
  /\((?:vulgar|slang|Internet slang)\b|^CL:|^(?:old |archaic |erhua )?variant of |^Japanese variant|^used in .*\|/;
const SURNAME = /^surname /;
/** The commonest senses come first. */
const MOST = 5;
/** `個|个[ge4]`, `重複[chong2 fu4]`: a word of the dictionary within a sense. */
const NAMED = /(?:\S*[\p{Script=Han}·]+\|)?([\p{Script=Han}A-Za-z·，]+)\[([^\]]+)\]/gu;

/** The entries of words and of the words that they consist of. */
export function defineWords(
  words: Iterable<string>,
  dictionary: Dictionary,
  levels: ReadonlyMap<string, number>,
): Record<string, WordEntry> {
  const defined: Record<string, WordEntry> = {};
  const define = (word: string) => {
    if (Object.hasOwn(defined, word)) return;
    const readings = readingsOf(dictionary.get(word) ?? []);
    const level = levels.get(word);
    const parts = readings.length > 0 || word.length < 2 ? [] : partWord(word, (part) => dictionary.has(part));
    defined[word] = { readings, ...(level !== undefined && { level }), ...(parts.length > 0 && { parts }) };
    parts.forEach(define);
  };
  for (const word of words) define(word);
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

/** The readings of a word with their senses; that it is a surname is told only where it is nothing else. */
function readingsOf(entries: DictionaryEntry[]): WordReading[] {
  const readings = new Map<string, string[]>();
  for (const { numbered, senses } of entries) {
    const told = senses.filter((sense) => !LEFT_OUT.test(sense)).map(writeSense);
    const pinyin = spellPinyin(numbered);
    if (told.length > 0) readings.set(pinyin, [...(readings.get(pinyin) ?? []), ...told]);
  }
  const all = [...readings].map(([pinyin, senses]) => ({ pinyin, senses: senses.slice(0, MOST) }));
  const plain = all.filter(({ senses }) => !senses.every((sense) => SURNAME.test(sense)));
  return plain.length > 0 ? plain : all;
}

function writeSense(sense: string): string {
  return sense.replace(NAMED, (_, word: string, numbered: string) => `${word} ${spellPinyin(numbered)}`);
}
