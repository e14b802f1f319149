import { max, range, sum } from 'd3';
import { PUNCTUATION, writeSentences } from '../punctuation.ts';
import { addressText } from '../site/address-text.ts';
import { dateline } from './dateline.ts';
import type { KeyEntry } from './key.ts';
import type { LaidOutChart } from './lay-out-chart.ts';
import { MOST_WIDTH, SIZES, sizeFor, WIDTHS as DRAWING_WIDTHS, type Size } from './layout.ts';
import { leadOn, sourceLine } from './source-line.ts';
import { countTitleLines, textWidth, wrapText } from './text-width.ts';

/** Widths that columns of other sites have, in px: the frame’s stated height holds for each. */
const WIDTHS = range(280, 761, 20);
/** The greatest height that a frame asks for, in px; WordPress allows no more, and no less than 200, which the words alone take. */
const GREATEST = 1000;
/** How high the boxes of drawings that scroll may be, in px: frames have a class for each. */
export const DRAWING_LIMITS = range(240, 961, 20);

// What components/charts/frame.css says of boxes and type, in px; tests/site/embed.test.ts holds the sum to what a browser measures.
const BORDER = 1;
const PADDING = { top: 14, side: 12, bottom: 12 };
const BELOW = { dateline: 2, title: 8, finding: 10 };
const ABOVE = 4;
/** Sizes and leadings of the frame’s type; smaller where the drawing is one for a phone, so that less is above and below it. */
const LARGE = {
  title: { size: 20, line: { zh: 28, en: 26 } },
  finding: { size: 14, line: 20.3 },
  text: { size: 12.5, line: 18.125 },
};
const SMALL = {
  title: { size: 18, line: { zh: 24.3, en: 22.5 } },
  finding: { size: 13, line: 18.2 },
  text: { size: 11.5, line: 16.1 },
};
/** What stands between drawing and table where there is no key. */
const KEY_LESS = 10;
const KEY = { above: 10, below: 8, gap: 4, between: 18, beside: 8 };
/** Limits hold wherever the site stands, so that a frame is the same under any address. */
const LONGEST_ADDRESS = 'https://'.padEnd(72, 'a');
/** One line more, for faces that are wider still than the table of widths knows. */
const SPARE = LARGE.text.line;

/** What a frame holds besides its chart: the address of the chart’s page, and its title where the host has none. */
export type Framing = { page: string; titled: boolean };

/** The height of a frame that is at least so wide, in px, until the next of a list is. */
export type HeightFrom = { from: number; height: number };
/** Heights that differ by less are one, in px: each more makes the code longer that others paste. */
const NEARLY_SAME = 40;

/**
 * The height that the code for other sites gives a chart’s frame, in px: the greatest that it takes in any of the widths, by
 * the widest of the common faces, so that nothing is cut off where no script can tell the host.
 */
export function frameHeight(laidOut: LaidOutChart, framing: Framing): number {
  return greatestOf(WIDTHS, laidOut, framing);
}

/** The same for each stretch of widths: with its size the drawing changes its shape, and the frame its height. */
export function frameHeights(laidOut: LaidOutChart, framing: Framing): HeightFrom[] {
  const heights: HeightFrom[] = [];
  SIZES.forEach((size, index) => {
    const from = index === 0 ? 0 : frameFor(DRAWING_WIDTHS[size]);
    const next = SIZES[index + 1];
    const last = next ? frameFor(DRAWING_WIDTHS[next]) - 1 : frameFor(MOST_WIDTH);
    const widths = [...range(Math.max(from, WIDTHS[0]!), last, 20), last];
    const height = greatestOf(widths, laidOut, framing);
    const before = heights.at(-1);
    if (before && Math.abs(before.height - height) < NEARLY_SAME) before.height = Math.max(before.height, height);
    else heights.push({ from, height });
  });
  return heights;
}

function greatestOf(widths: number[], laidOut: LaidOutChart, framing: Framing): number {
  const limits = drawingLimits(laidOut);
  const heights = widths.map((width) => {
    const { size, height } = drawingAt(width, laidOut);
    return wordsAt(width, laidOut, framing) + Math.min(height, limits[size] ?? Infinity);
  });
  return Math.min(GREATEST, Math.ceil(max(heights)!));
}

type Limits = Partial<Record<Size, number>>;
/** Every height of a frame and every look of it asks for the same. */
const limitsOf = new WeakMap<LaidOutChart, Limits>();

/**
 * How high the box of each drawing may be, in whole steps of px, so that no frame is cut off by a host that allows no more:
 * a drawing beyond it scrolls in its box. None where the drawing has room.
 */
export function drawingLimits(laidOut: LaidOutChart): Limits {
  const limits = limitsOf.get(laidOut) ?? sumLimits(laidOut);
  limitsOf.set(laidOut, limits);
  return limits;
}

function sumLimits(laidOut: LaidOutChart): Limits {
  const framing = { page: LONGEST_ADDRESS, titled: true };
  const limits: Limits = {};
  for (const width of WIDTHS) {
    const { size, height } = drawingAt(width, laidOut);
    const room = GREATEST - wordsAt(width, laidOut, framing);
    const limit = DRAWING_LIMITS.findLast((most) => most <= room) ?? DRAWING_LIMITS[0]!;
    if (height > room) limits[size] = Math.min(limit, limits[size] ?? Infinity);
  }
  return limits;
}

function drawingAt(width: number, { pictures }: LaidOutChart): { size: Size; height: number } {
  const room = roomAt(width);
  const size = sizeFor(room);
  const drawing = pictures[size];
  return { size, height: (drawing.height * Math.min(room, MOST_WIDTH)) / drawing.width };
}

function roomAt(width: number): number {
  return width - 2 * (BORDER + PADDING.side);
}

function frameFor(room: number): number {
  return room + 2 * (BORDER + PADDING.side);
}

/** The height of all in a frame but its drawing. */
function wordsAt(width: number, laidOut: LaidOutChart, { page, titled }: Framing): number {
  const { chart, locale, t, site, key } = laidOut;
  const room = roomAt(width);
  const { title, finding, text } = room < DRAWING_WIDTHS.broad ? SMALL : LARGE;
  const linesOf = (words: string) => wrapText(words, room, text.size).length;
  const notShown = t('chart.notShown') + PUNCTUATION[locale].colon + chart.not[locale];
  const source = writeSentences([sourceLine(chart, laidOut), t('chart.licence', { site: site.name[locale] })], locale);
  const address = leadOn(chart, t) + PUNCTUATION[locale].colon + addressText(page);
  // Addresses break anywhere, which the sum of their widths knows and words do not.
  const addressLines = Math.ceil(textWidth(address, text.size) / (room - text.size * 2));

  return sum([
    2 * BORDER + PADDING.top + PADDING.bottom,
    linesOf(dateline(laidOut)) * text.line + BELOW.dateline,
    titled ? countTitleLines(chart.title[locale], room, title.size) * title.line[locale] + BELOW.title : 0,
    wrapText(chart.shows[locale], room, finding.size).length * finding.line + BELOW.finding,
    key.length > 0 ? KEY.above + keyHeight(key, room, text) + KEY.below : KEY_LESS,
    text.line, // the word that opens the table
    ...[linesOf(notShown), linesOf(source), addressLines].map((lines) => ABOVE + lines * text.line),
    SPARE,
  ]);
}

/** The height of the key in rows as wide as the room; a mark whose words are longer than that breaks them. */
function keyHeight(key: KeyEntry[], room: number, { size, line }: typeof LARGE.text): number {
  const rows: number[] = [];
  let used = 0;
  for (const { text, picture } of key) {
    const left = picture.width + KEY.beside;
    const width = Math.min(room, left + textWidth(text, size));
    const height = wrapText(text, room - left, size).length * line;
    if (rows.length > 0 && used + KEY.between + width <= room) {
      rows.push(Math.max(rows.pop()!, height));
      used += KEY.between + width;
    } else {
      rows.push(height);
      used = width;
    }
  }
  return sum(rows) + KEY.gap * Math.max(0, rows.length - 1);
}
