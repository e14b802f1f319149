import { readNumeral } from '../numbers/read-numerals.ts';

/** A line of the source without white space at its ends; lines count from 1. */
export type Line = { line: number; text: string };
/** What keeps the report from being cut: the line, what is wrong there and what to do. */
export type ReportFault = { line: number; what: string };

type Heading = Line & { number: number };

const HAN_NUMBER = '[一二三四五六七八九十百]+';
const PART = new RegExp(`^第(${HAN_NUMBER})[部章篇编](?:分(?![之成])|(?=[、：:\\s　]))`);
const HAN = new RegExp(`^(${HAN_NUMBER})(?:、|[.．](?!\\d))`);
const SENTENCE_END = /[。！？；]/u;
/** A heading says what its chapter is about; what is longer is a paragraph that begins with a number. */
const LONGEST = 60;

/**
 * Finds the lines that head the chapters: 第一部分 or 一、 or 一. on a line of its own. Of the ways to read them the one with the
 * expected number of chapters is taken (null: the first that gives two or more). Says what is wrong where no way fits.
 */
export function findHeadings(lines: Line[], expected: number | null): { headings: Heading[]; faults: ReportFault[] } {
  const readings = [PART, HAN].flatMap((style) => {
    const numbered = lines.flatMap((line) => readHeading(line, style) ?? []);
    // A heading rarely ends in 。 as the items of a list do.
    return [numbered.filter(({ text }) => !SENTENCE_END.test(text)), numbered].map(takeRow);
  });
  const fits = ({ length }: Heading[]) => (expected === null ? length > 1 : length === expected);
  const fitting = readings.find(({ headings, gap }) => gap === null && fits(headings));
  if (fitting) return { headings: fitting.headings, faults: [] };

  const { headings, gap } = readings.reduce((best, one) => (weigh(one) > weigh(best) ? one : best));
  return { headings, faults: [gap ?? describeCount(headings, expected)] };
}

function readHeading({ line, text }: Line, style: RegExp): Heading | null {
  const ordinal = style.exec(text)?.[1];
  if (ordinal === undefined || text.length > LONGEST || SENTENCE_END.test(text.slice(0, -1))) return null;
  return { line, text, number: readNumeral(ordinal) };
}

/**
 * The headings that count up from 1; the first one that leaves a number out is the gap. A second 一、 begins a list inside the
 * chapter, and what counts on from it belongs to the list.
 */
function takeRow(candidates: Heading[]): { headings: Heading[]; gap: ReportFault | null } {
  const headings: Heading[] = [];
  let gap: ReportFault | null = null;
  let item = 0;
  for (const heading of candidates) {
    const { number, line, text } = heading;
    const next = headings.length + 1;
    if (number === item + 1 && next > 1) item = number;
    else if (number === next) {
      headings.push(heading);
      item = 0;
    } else if (number > next) gap ??= { line, what: `“${text}” stands where chapter ${next} should begin` };
  }
  return { headings, gap };
}

function weigh({ headings, gap }: ReturnType<typeof takeRow>): number {
  return headings.length + (gap === null ? 0 : 1);
}

function describeCount(headings: Heading[], expected: number | null): ReportFault {
  const found = headings.map(({ text, line }) => `${text.slice(0, 8)} (line ${line})`).join(', ') || 'none';
  const wanted = expected === null ? 'two or more are needed' : `the site file says ${expected} (report.chapters)`;
  return {
    line: headings.at(-1)?.line ?? 1,
    what: `chapter headings found: ${found}; ${wanted}. A heading is 一、…, 一.… or 第一部分 … on a line of its own`,
  };
}
