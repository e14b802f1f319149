import { splitEnglishSentences } from './split-sentences.ts';

const WORD = /[\p{L}\p{N}]+(?:[’,.\-–+][\p{L}\p{N}]+)*/gu;
const CHINESE_END = /[。！？：][”’」』）》]*$/u;
const SUBHEADING = /^(?:（|——)/u;

/** Longest sentence that can be read aloud in one go, and the mean that a chapter may have, in words. */
export const LONGEST_SENTENCE = 45;
export const LARGEST_MEAN = 24;

/** Words of each English sentence of a unit; a hyphen, an apostrophe or a dash without spaces joins a word. */
export function countWords(en: string): number[] {
  return splitEnglishSentences(en).map((sentence) => sentence.match(WORD)?.length ?? 0);
}

/** Number, mean and largest size of a chapter’s English sentences, without title lines and sub-headings. */
export function measureSentences(units: { zh: string; en: string }[]): { count: number; mean: number; max: number } {
  const lengths = units
    .filter(({ zh, en }) => en !== '' && CHINESE_END.test(zh) && !SUBHEADING.test(zh))
    .flatMap(({ en }) => countWords(en));
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return {
    count: lengths.length,
    mean: lengths.length === 0 ? 0 : words / lengths.length,
    max: Math.max(0, ...lengths),
  };
}
