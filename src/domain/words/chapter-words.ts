import { isObject } from '../is-object.ts';
import type { RubyWord } from '../terms/ruby-words.ts';

/** A word as the file has it: its text, and its reading where it has one. */
export type PlainWord = [text: string, pinyin?: string];
/** What `/data/words/<chapter>.json` holds: the words of each sentence by id, and of the chapter’s `heading`. */
export type ChapterWords = { sentences: Record<string, PlainWord[]> };

/** The file of a chapter; what has no reading and stands side by side is one stretch. */
export function chapterWords(lines: Iterable<readonly [id: string, words: RubyWord[]]>): ChapterWords {
  return { sentences: Object.fromEntries([...lines].map(([id, words]) => [id, words.map(plain)])) };
}

const plain = ({ text, pinyin }: RubyWord): PlainWord => (pinyin === undefined ? [text] : [text, pinyin]);

/** Whether an answer is such a file. */
export function isChapterWords(value: unknown): value is ChapterWords {
  return isObject(value) && isObject(value['sentences']) && Object.values(value['sentences']).every(Array.isArray);
}
