import { numberText } from '../numbers/number-text.ts';
import { captionText, signedText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Datum, Panel } from './series.ts';
import { textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

const GUTTER = 24;
/** The serif face runs narrower than the table of widths. */
const SERIF = 0.9;

/** Large figures, each with its own unit and no common axis, in columns when there is room. */
export function placeFigures(panel: Panel, layout: Layout): Block {
  const { data } = panel;
  const columns = isNarrow(layout) ? 1 : data.length % 3 === 0 || data.length > 4 ? 3 : Math.min(data.length, 2);
  const width = px((layout.width - GUTTER * (columns - 1)) / columns);
  const rows = Array.from({ length: Math.ceil(data.length / columns) }, (_, row) => {
    const cells = data
      .slice(row * columns, (row + 1) * columns)
      .map((datum) => placeFigure(datum, panel, layout, width));
    const marks = cells.map((cell, column): Mark => ({
      kind: 'group',
      x: column * (width + GUTTER),
      y: 0,
      marks: cell.marks,
    }));
    return { height: Math.max(...cells.map(({ height }) => height)), marks };
  });
  return stackBlocks(rows, isNarrow(layout) ? 12 : 22);
}

function placeFigure(datum: Datum, panel: Panel, layout: Layout, width: number): Block {
  const { qualifier, figure, unit, after } = numberText(datum.number, layout.locale);
  const size = isNarrow(layout) ? 26 : TYPE.figure;
  const y = size + 12;
  const spare = width - textWidth(figure, size) * SERIF - textWidth(qualifier, TYPE.label) - 12;
  const beside = textWidth(unit + after, TYPE.label) <= spare;
  const lines = [datum.label?.[layout.locale] ?? datum.number.label[layout.locale]];
  if (!beside) lines.unshift(unit + after);
  const words = stackBlocks(
    [
      ...lines.map((line) => textBlock(line, { width, size: TYPE.label })),
      signedText(captionText(datum, panel, layout), datum, width),
    ],
    2,
  );
  const marks: Mark[] = [
    { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'soft' },
    { kind: 'text', x: 0, y, text: figure, size, face: 'serif', before: qualifier, after: beside ? unit + after : '' },
    { kind: 'group', x: 0, y: y + 6, marks: words.marks },
    { kind: 'hit', x: 0, y: 0, width, height: y + 6 + words.height, number: datum.number.id },
  ];
  return { height: y + 6 + words.height, marks };
}
