import { rubyWords, type RubyWord } from '../terms/ruby-words.ts';
import type { Piece } from '../report/text-pieces.ts';
import { cutWords } from './cut-words.ts';
import type { Dictionary, DictionaryEntry } from './dictionary.ts';
import { partWord } from './part-word.ts';
import { spellPinyin } from './spell-pinyin.ts';

const HAN = /\p{Script=Han}/u;
const NAME = /^\p{Lu}/u;

/** What the words of a report are read by. */
export type WordReader = {
  dictionary: Dictionary;
  /** The editors’ readings by word, which go before the dictionary’s: of terms, and of phrases, which hold in plain text too. */
  terms: Readings;
  phrases: Readings;
  /** The words that these are made of, which plain text has too. */
  words: ReadonlyMap<string, string>;
  /** One numbered syllable for each character of a text, read by its context; empty for other characters than Chinese ones. */
  hear: (text: string) => string[];
};
type Readings = ReadonlyMap<string, RubyWord[]>;

/** Editors’ readings by the text that they read; codes, whose pinyin does not come out even, are left out. */
export function teachWords(entries: { zh: string; pinyin: string }[]): Map<string, RubyWord[]> {
  const readings = new Map<string, RubyWord[]>();
  for (const { zh, pinyin } of entries) {
    const words = rubyWords(zh, pinyin);
    if (words) readings.set(zh, words);
  }
  return readings;
}

/** The words of several characters in editors’ readings, names left out: they are plain words elsewhere. */
export function listWords(...readings: Readings[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const { text, pinyin } of readings.flatMap((some) => [...some.values()].flat())) {
    if (pinyin !== undefined && text.length > 1 && !NAME.test(pinyin)) words.set(text, pinyin);
  }
  return words;
}

/**
 * The words of a sentence with their readings, piece by piece, so that no word lies across the edge of a gloss. The texts of the
 * words joined are the sentence again; what is not Chinese has no reading.
 */
export function readWords(pieces: Piece[], reader: WordReader): RubyWord[] {
  const texts = pieces.flatMap((piece) => (piece.kind === 'number' ? [] : [piece]));
  const heard = reader.hear(texts.map(({ text }) => text).join(''));
  let at = 0;
  return texts.flatMap(({ kind, text }) => {
    const syllables = heard.slice(at, (at += [...text].length));
    return readText(text, syllables, reader, kind === 'gloss' ? [reader.terms, reader.phrases] : [reader.phrases]);
  });
}

function readText(text: string, heard: string[], reader: WordReader, taught: Readings[]): RubyWord[] {
  const found = findTaught(text, taught);
  if (!found) return readPlain(text, heard, reader);
  const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
  const syllablesOf = (part: string, from = 0) => heard.slice(from, from + [...part].length);
  return [
    ...readPlain(before, syllablesOf(before), reader),
    ...found.words,
    ...readText(after, syllablesOf(after, [...text.slice(0, found.end)].length), reader, taught),
  ];
}

/** The first stretch of several characters that has an editors’ reading, and of those that begin there the longest. */
function findTaught(text: string, taught: Readings[]) {
  for (let start = 0; start < text.length; start += 1) {
    for (let end = text.length; end > start + 1; end -= 1) {
      const words = taught.map((readings) => readings.get(text.slice(start, end))).find(Boolean);
      if (words) return { start, end, words };
    }
  }
  return undefined;
}

function readPlain(text: string, heard: string[], { dictionary, phrases, words }: WordReader): RubyWord[] {
  let at = 0;
  return cutWords(text, (word) => dictionary.has(word) || words.has(word)).map((word) => {
    const syllables = heard.slice(at, (at += [...word].length));
    if (!HAN.test(word)) return { text: word };
    return {
      text: word,
      pinyin: phrases.get(word)?.[0]?.pinyin ?? words.get(word) ?? spellWord(word, syllables, dictionary),
    };
  });
}

/** The reading of a word by GB/T 16159: joined, four syllables in two halves, longer ones and compounds by their words. */
function spellWord(word: string, heard: string[], dictionary: Dictionary): string {
  const entry = chooseEntry(dictionary.get(word) ?? [], heard.join(' '));
  const own = entry?.numbered.split(' ') ?? [];
  const syllables = own.length === word.length ? own : heard;
  const spell = (from: number, to = word.length) => spellPinyin(syllables.slice(from, to).join(' '));
  if (word.startsWith('第') && word.length > 1) return `${spell(0, 1)}-${spell(1)}`;
  const parts = word.length > 3 ? partWord(word, (part) => dictionary.has(part)) : [word];
  if (parts.length === 1) return spell(0);
  if (parts.some(({ length }) => length === 1) || isIdiom(entry))
    return word.length === 4 ? `${spell(0, 2)}-${spell(2)}` : spell(0);
  let at = 0;
  return parts.map((part) => spellWord(part, syllables.slice(at, (at += part.length)), dictionary)).join(' ');
}

function isIdiom(entry: DictionaryEntry | undefined): boolean {
  return entry?.senses.some((sense) => sense.includes('idiom')) ?? false;
}

/** The entry that is read as heard, a plain word before a name; else the first that there is. */
export function chooseEntry(entries: DictionaryEntry[], heard: string): DictionaryEntry | undefined {
  const plainFirst = entries.toSorted((a, b) => Number(NAME.test(a.numbered)) - Number(NAME.test(b.numbered)));
  const sound = (numbered: string) => numbered.toLowerCase().replaceAll('u:', 'v').replaceAll('5', '0');
  return plainFirst.find(({ numbered }) => sound(numbered) === sound(heard)) ?? plainFirst[0];
}
