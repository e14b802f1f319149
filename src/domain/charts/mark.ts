import { range } from 'd3';
import type { SentenceId } from '../ids.ts';
import type { Status } from '../numbers/status.ts';

/** The inks of a chart; what each looks like is the drawing’s business. */
export type Tone = 'ink' | 'soft' | 'rule' | 'paper' | 'accent';

/** Words within a line that are set otherwise than the rest of it; `dx` is the space before them. */
export type Span = Pick<TextMark, 'weight' | 'tone'> & { text: string; size?: number; dx?: number };

/** A stretch of text on one line; x, y is its base point. Where it has spans, its text is theirs, joined. */
export type TextMark = {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  weight?: 400 | 600;
  tone?: Tone;
  anchor?: 'start' | 'middle' | 'end';
  face?: 'serif';
  spans?: Span[];
};

/** What a sign at the end of a bar or line says: a bound that needs saying, or a floor on a line. */
export const BOUND_SIGNS = ['above', 'at-least', 'below', 'towards', 'floor'] as const;
export type BoundSign = (typeof BOUND_SIGNS)[number];

/**
 * An area of the picture that leads to a sentence: by the number that stands in it, or by itself
 * with what it `says`; or to a place of the report; or to what came of it. */
export type LinkArea = { kind: 'link-area'; x: number; y: number; width: number; height: number } & (
  | { number: string }
  | { sentence: SentenceId; says: string; minor?: boolean }
  | { place: string; says: string }
  | { outcome: string; says: string }
);

/**
 * The marks that all charts share, in px of their frame:
 *
 *     ████████   box: a bar, square or cell; its fill says the status, `open` leaves its right side out
 *     ▪▪▪▪▫▫▫    cells: squares of one size, by status, or empty (null)
 *     ││ │ ││    strokes: upright lines of one look
 *     ████▓▒░    fading: a floor from which all counts, without an end
 *     ┌──────┐   outline: an empty field
 *     ▸  │  ─►   chevron, end tick, arrow: what bounds the number (`says`)
 *     ┌─────┐    bracket: the difference between two
 *     ● ◐ ○      dot on a line, and sign beside words: the status
 *
 * A link area is not drawn; a minor one is passed over by the keyboard. Groups move and scale what they hold.
 */
export type Mark =
  | { kind: 'box'; x: number; y: number; width: number; height: number; status: Status; open?: boolean }
  | { kind: 'cells'; at: { x: number; y: number; width?: number }[]; size: number; status: Status | null }
  | { kind: 'strokes'; at: number[]; y1: number; y2: number; width: number; tone: Tone }
  | { kind: 'fading'; x: number; y: number; width: number; height: number; status: Status }
  | {
      kind: 'outline';
      x: number;
      y: number;
      width: number;
      height: number;
      tone?: Tone;
      dashed?: boolean;
    }
  | { kind: 'chevron'; x: number; y: number; height: number; status: Status; says: BoundSign }
  | { kind: 'end-tick'; x: number; y: number; height: number; status: Status; says: BoundSign }
  | { kind: 'arrow'; x1: number; x2: number; y: number; status: Status; says: BoundSign }
  | { kind: 'bracket'; from: number; to: number; at: number; side: 'above' | 'below' | 'right' }
  | { kind: 'dot'; x: number; y: number; r: number; status: Status }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; tone: Tone; width?: number; dashed?: boolean }
  | { kind: 'sign'; x: number; y: number; size: number; status: Status }
  | TextMark
  | LinkArea
  | { kind: 'group'; x: number; y: number; marks: Mark[] }
  | { kind: 'scaled'; x: number; y: number; scale: number; marks: Mark[] };

/** Marks with the room they take; their origin is the top left corner. */
export type Block = { height: number; marks: Mark[] };

/** A chart laid out at one width. */
export type Picture = { width: number; height: number; marks: Mark[] };

/** Puts blocks below one another, `gap` apart. */
export function stackBlocks(blocks: Block[], gap: number): Block {
  const marks: Mark[] = [];
  let y = 0;
  for (const block of blocks) {
    if (y > 0) y += gap;
    marks.push({ kind: 'group', x: 0, y, marks: block.marks });
    y += block.height;
  }
  return { height: y, marks };
}

/** The same marks elsewhere. */
export function moveMarks(marks: Mark[], x: number, y: number): Mark {
  return { kind: 'group', x, y, marks };
}

/** The places of so many cells in rows of `columns`, `step` px from one to the next. */
export function cellsOf(count: number, columns: number, step: number): { x: number; y: number }[] {
  return range(count).map((index) => ({ x: (index % columns) * step, y: Math.floor(index / columns) * step }));
}

/** Every link area with its place in the whole picture, in the order of the picture. */
export function linkAreasOf(marks: Mark[], x = 0, y = 0): LinkArea[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return linkAreasOf(mark.marks, x + mark.x, y + mark.y);
    return mark.kind === 'link-area' ? [{ ...mark, x: x + mark.x, y: y + mark.y }] : [];
  });
}

/** What of a picture begins above a height, and its words only where they are whole there. */
export function headOf({ width, marks }: Picture, height: number): Picture {
  const above = (all: Mark[], room: number): Mark[] =>
    all.flatMap((mark): Mark[] => {
      if (mark.kind === 'group') return [{ ...mark, marks: above(mark.marks, room - mark.y) }];
      return beginOf(mark) < room ? [mark] : [];
    });
  return { width, height, marks: above(marks, height) };
}

function beginOf(mark: Mark): number {
  if (mark.kind === 'bracket') return mark.side === 'right' ? Math.min(mark.from, mark.to) : mark.at;
  if (mark.kind === 'cells') return Math.min(...mark.at.map(({ y }) => y));
  if (mark.kind === 'strokes' || mark.kind === 'line') return Math.min(mark.y1, mark.y2);
  // Words stand on their y, and what hangs below it is the line’s.
  return mark.kind === 'text' ? mark.y + mark.size / 4 : mark.y;
}

/** Every mark of the picture in its order, out of its groups. */
export function flatMarks(marks: Mark[]): Exclude<Mark, { kind: 'group' | 'scaled' }>[] {
  return marks.flatMap((mark) => (mark.kind === 'group' || mark.kind === 'scaled' ? flatMarks(mark.marks) : [mark]));
}

/** Every text of the picture in its order, for tests and for readers of files. */
export function textsOf(marks: Mark[]): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group' || mark.kind === 'scaled') return textsOf(mark.marks);
    return mark.kind === 'text' ? [mark.text] : [];
  });
}
