import { max } from 'd3';
import { cellMarks, type Cell } from './cell.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** A row of squares with its name. */
export type UnitRow = { label: string; cells: Cell[] };

const STEP = 13;
const GAP = 3;
const COUNT = 30;

/**
 * Rows of squares, each with its name and how many they are, all from one edge, so that their lengths compare; the names stand
 * at the left, or above where there is little room.
 */
export function placeUnitRows(rows: UnitRow[], layout: Layout): Block {
  const { width } = layout;
  const longest = max(rows, ({ cells }) => cells.length)!;
  const above = isNarrow(layout);
  const left = above ? 0 : Math.min(max(rows, ({ label }) => textWidth(label, TYPE.label))! + 14, width * 0.36);
  const step = Math.min(STEP, (width - left - (above ? 0 : COUNT)) / longest);
  return stackBlocks(
    rows.map((row) => (above ? placeBelow(row, layout, step) : placeBeside(row, left, step))),
    above ? 9 : 8,
  );
}

function placeBelow({ label, cells }: UnitRow, { width }: Layout, step: number): Block {
  const name = textBlock(label, { width: width - COUNT, size: TYPE.caption });
  const count: Mark = { kind: 'text', x: width, y: 13, ...countStyle(cells), anchor: 'end' };
  const squares = { height: step - GAP, marks: placeCells(cells, step) };
  return stackBlocks([{ ...name, marks: [...name.marks, count] }, squares], 3);
}

function placeBeside({ label, cells }: UnitRow, left: number, step: number): Block {
  const name = textBlock(label, { width: left - 14, size: TYPE.label });
  const height = Math.max(name.height, 20);
  const top = (height - (step - GAP)) / 2;
  const count: Mark = { kind: 'text', x: left + 20, y: height / 2 + 5.5, ...countStyle(cells), anchor: 'end' };
  return {
    height,
    marks: [
      moveMarks(name.marks, 0, (height - name.height) / 2),
      count,
      moveMarks(placeCells(cells, step), left + COUNT, top),
    ],
  };
}

function countStyle(cells: Cell[]) {
  return { text: String(cells.length), size: TYPE.value, weight: 600, face: 'serif' } as const;
}

function placeCells(cells: Cell[], step: number): Mark[] {
  return cells.flatMap((cell, index) => cellMarks(cell, { x: index * step, y: 0 }, step - GAP, step));
}
