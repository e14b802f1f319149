import { max } from 'd3';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { cellsOf, moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import type { FirmnessRow } from './counts.ts';
import { textBlock } from './text-block.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';

const CELL = 10;
const STEP = 13;
const PADDING = 8;
const GUTTER = 10;

/**
 * Every goal as a cell: in rows by the word that binds the speaker to it, firmest first, in columns by whether it has a date.
 * A field that holds none stands empty, with its 0.
 */
export function placeFirmness(rows: FirmnessRow[], layout: Layout): Block {
  const left = isNarrow(layout) ? 86 : 170;
  const width = (layout.width - left - GUTTER) / 2;
  const heads = (['chart.withDate', 'chart.undated'] as const).map((word, column): Mark => {
    const x = left + column * (width + GUTTER);
    return { kind: 'text', x, y: 12, text: layout.t(word), size: TYPE.caption, weight: 600 };
  });
  const fields = rows.map(({ label, dated, undated }) => {
    const words = textBlock(label[layout.locale], { width: left - 12, size: TYPE.caption });
    const pair = [dated, undated].map((numbers) => placeField(numbers, width));
    const height = Math.max(
      words.height + PADDING,
      max(pair, (field) => field.height)!,
    );
    return {
      height,
      marks: [
        moveMarks(words.marks, 0, PADDING - 2),
        ...pair.flatMap(({ marks, empty }, column): Mark[] => [
          moveMarks(
            [{ kind: 'outline', x: 0, y: 0, width, height, ...(empty && { dashed: true }) }, ...marks],
            left + column * (width + GUTTER),
            0,
          ),
        ]),
      ],
    };
  });
  return stackBlocks([{ height: 20, marks: heads }, stackBlocks(fields, GUTTER)], 2);
}

function placeField(numbers: ReportNumber[], width: number): Block & { empty: boolean } {
  const count: Mark = {
    kind: 'text',
    x: width - PADDING,
    y: PADDING + 12,
    text: String(numbers.length),
    size: TYPE.value,
    weight: 600,
    face: 'serif',
    anchor: 'end',
  };
  const columns = Math.max(1, Math.floor((width - 2 * PADDING - 24) / STEP));
  const cells = cellsOf(numbers.length, columns, STEP).flatMap(({ x, y }, index): Mark[] => {
    const { id, status } = numbers[index]!;
    return [
      { kind: 'box', x: PADDING + x, y: PADDING + y, width: CELL, height: CELL, status },
      { kind: 'link-area', x: PADDING + x, y: PADDING + y, width: STEP, height: STEP, number: id },
    ];
  });
  const lines = Math.max(1, Math.ceil(numbers.length / columns));
  return { height: lines * STEP - (STEP - CELL) + 2 * PADDING, marks: [...cells, count], empty: numbers.length === 0 };
}
