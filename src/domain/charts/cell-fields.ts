import { max } from 'd3';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { cellMarks, type Cell } from './cell.ts';
import { cellsOf, moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { leadingOf, textBlock } from './text-block.ts';
import { wrapText } from './text-width.ts';

/** A row of as many fields as there are heads. */
export type FieldRow = { label: string; fields: Cell[][] };

const CELL = 10;
const STEP = 13;
const PADDING = 8;
const GUTTER = 10;

/** Rows of fields of squares, each with its count; a field that holds none stands empty, with its 0. */
export function placeCellFields(heads: string[], rows: FieldRow[], layout: Layout): Block {
  const left = isNarrow(layout) ? 86 : 170;
  const width = (layout.width - left - GUTTER * (heads.length - 1)) / heads.length;
  const columnAt = (column: number) => left + column * (width + GUTTER);
  const words = heads.map((text) => wrapText(text, width, TYPE.caption, 600));
  const step = leadingOf(TYPE.caption);
  const head: Block = {
    height: 20 + step * (max(words, (lines) => lines.length)! - 1),
    marks: words.flatMap((lines, column) =>
      lines.map((text, line): Mark => {
        const place = { x: columnAt(column), y: 12 + step * line };
        return { kind: 'text', ...place, text, size: TYPE.caption, weight: 600 };
      }),
    ),
  };
  const fields = rows.map(({ label, fields: cells }) => {
    const name = textBlock(label, { width: left - 12, size: TYPE.caption });
    const placed = cells.map((field) => placeField(field, width));
    const height = Math.max(
      name.height + PADDING,
      max(placed, (field) => field.height)!,
    );
    return {
      height,
      marks: [
        moveMarks(name.marks, 0, PADDING - 2),
        ...placed.map(({ marks }, column): Mark => {
          const empty = cells[column]!.length === 0;
          const outline: Mark = { kind: 'outline', x: 0, y: 0, width, height, ...(empty && { dashed: true }) };
          return moveMarks([outline, ...marks], columnAt(column), 0);
        }),
      ],
    };
  });
  return stackBlocks([head, stackBlocks(fields, GUTTER)], 2);
}

function placeField(cells: Cell[], width: number): Block {
  const count: Mark = {
    kind: 'text',
    x: width - PADDING,
    y: PADDING + 12,
    text: String(cells.length),
    size: TYPE.value,
    weight: 600,
    face: 'serif',
    anchor: 'end',
  };
  const most = Math.max(1, Math.floor((width - 2 * PADDING - 24) / STEP));
  const lines = Math.max(1, Math.ceil(cells.length / most));
  // Lines of one length: thirteen squares are 5, 5 and 3, not 6, 6 and 1.
  const columns = Math.max(1, Math.ceil(cells.length / lines));
  const marks = cellsOf(cells.length, columns, STEP).flatMap((at, index) =>
    cellMarks(cells[index]!, { x: PADDING + at.x, y: PADDING + at.y }, CELL, STEP),
  );
  return { height: lines * STEP - (STEP - CELL) + 2 * PADDING, marks: [...marks, count] };
}
