import type { ChapterNumber, PassageId, SentenceId } from '../ids.ts';
import { splitSentences } from './split-sentences.ts';

export type SourceSentence = { id: SentenceId; zh: string };
export type SourcePassage = { id: PassageId; sentences: SourceSentence[] };
/** `heading` is the source's line (一、…), null for chapter 0, which has none. */
export type SourceChapter = {
  number: ChapterNumber;
  heading: string | null;
  passages: SourcePassage[];
};

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const HEADING = /^([一二三四五六七八九十])、/;

/**
 * Reads the report into chapters 0 to 10. A passage is a paragraph, that is a block between blank lines; each line of a
 * block is cut by `splitSentences`. Headings and sentences keep every character of the source but line breaks.
 * Throws when the headings do not run from 一、 to 十、 in order.
 */
export function parseReport(source: string): SourceChapter[] {
  const chapters: SourceChapter[] = [{ number: 0, heading: null, passages: [] }];
  for (const block of source.split(/\n{2,}/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const first = lines[0];
    if (first === undefined) continue;
    const ordinal = HEADING.exec(first)?.[1];
    if (ordinal !== undefined && lines.length === 1) {
      openChapter(chapters, ordinal, first);
      continue;
    }
    const chapter = chapters[chapters.length - 1]!;
    const id = `${chapter.number}.${chapter.passages.length + 1}`;
    const sentences = lines.flatMap(splitSentences).map((zh, index) => ({ id: `${id}.${index + 1}`, zh }));
    chapter.passages.push({ id, sentences });
  }
  if (chapters.length !== ORDINALS.length + 1) {
    throw new Error(`report.zh.txt: ${chapters.length - 1} chapter headings, expected ${ORDINALS.length}`);
  }
  return chapters;
}

function openChapter(chapters: SourceChapter[], ordinal: string, heading: string): void {
  const number = ORDINALS.indexOf(ordinal) + 1;
  if (number !== chapters.length) {
    throw new Error(`report.zh.txt: heading "${heading}" stands where chapter ${chapters.length} should begin`);
  }
  chapters.push({ number, heading, passages: [] });
}
