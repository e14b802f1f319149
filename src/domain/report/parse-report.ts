import type { ChapterNumber, PassageId, SentenceId } from '../ids.ts';
import { findHeadings, type Line, type ReportFault } from './chapter-headings.ts';
import { splitSentences } from './split-sentences.ts';

export type SourceSentence = { id: SentenceId; zh: string };
export type SourcePassage = { id: PassageId; sentences: SourceSentence[] };
/** `heading` is the source's line (一、…), null for chapter 0, which has none. */
export type SourceChapter = {
  number: ChapterNumber;
  heading: string | null;
  passages: SourcePassage[];
};

const ENDS = /[。！？：；][”’」』）》]*$/u;
const BREAKS_OFF = /[，、（“‘《「『]$/u;

/**
 * Reads a report of so many chapters, or of as many as it has (null). What stands before the first heading is chapter 0, which a report without preface
 * lacks. A passage is a paragraph: a block between blank lines, or a line where paragraphs follow one another without; each
 * line is cut by `splitSentences`. Byte order mark, line ends of any kind and white space at the ends of a line are dropped,
 * every other character is kept. Where the text cannot be cut, `faults` say so and the chapters are no report.
 */
export function parseReport(
  source: string,
  chapters: number | null,
): { chapters: SourceChapter[]; faults: ReportFault[] } {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((text, index): Line => ({ line: index + 1, text: text.trim() }));
  const { headings, faults } = findHeadings(lines, chapters);
  const starts = [0, ...headings.map(({ line }) => line)];

  const cut = starts.map((start, number): SourceChapter => {
    const end = headings[number]?.line ?? lines.length + 1;
    const passages = cutPassages(lines.slice(start, end - 1)).map((texts, index): SourcePassage => {
      const id = `${number}.${index + 1}`;
      const sentences = texts.flatMap(splitSentences);
      return { id, sentences: sentences.map((zh, place) => ({ id: `${id}.${place + 1}`, zh })) };
    });
    return { number, heading: headings[number - 1]?.text ?? null, passages };
  });
  const broken = lines.filter(({ text }) => BREAKS_OFF.test(text));
  return {
    chapters: cut.filter(({ number, passages }) => number > 0 || passages.length > 0),
    faults: [
      ...faults,
      ...cut
        .filter(({ number, passages }) => number > 0 && passages.length === 0)
        .map(({ number }) => ({ line: starts[number]!, what: 'the chapter has no text' })),
      ...broken.map(({ line, text }) => ({
        line,
        what: `breaks off at “${text.slice(-6)}”; a paragraph stands on one line`,
      })),
    ],
  };
}

/** Blocks between blank lines; the lines of a block are one passage unless one of them ends a paragraph. */
function cutPassages(lines: Line[]): string[][] {
  const blocks: string[][] = [[]];
  for (const { text } of lines) {
    if (text !== '') blocks.at(-1)!.push(text);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block) => (block.some((text) => ENDS.test(text)) ? block.map((text) => [text]) : [block]));
}
