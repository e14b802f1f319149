import { max } from 'd3';
import { captionText, signedText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { cellsOf, moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { changeText, isDifference, labelOf, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

const SIDE = 10;
const GUTTER = { narrow: 16, wide: 32 };

/**
 * A hundred cells for each share, filled from the bottom as the number says per cent, the last of them in part; one share has
 * its words beside it where there is room, several stand side by side. The change between two stands below them.
 */
export function placeWaffle(panel: Panel, layout: Layout): Block {
  const shares = panel.data.filter(({ role }) => !isDifference(role));
  const changes = panel.data.filter(({ role }) => isDifference(role)).map((datum) => placeChange(datum, panel, layout));
  if (shares.length === 1) return stackBlocks([placeOne(shares[0]!, panel, layout), ...changes], 16);
  const gutter = isNarrow(layout) ? GUTTER.narrow : GUTTER.wide;
  const width = (layout.width - gutter * (shares.length - 1)) / shares.length;
  const columns = shares.map((datum) => {
    const words = wordsOf(datum, panel, layout, width);
    return stackBlocks([hundred(datum, Math.min(width, 280)), words], 10);
  });
  const marks = columns.flatMap((column, index): Mark[] => {
    const x = index * (width + gutter);
    const area: Mark = { kind: 'link-area', x, y: 0, width, height: column.height, number: shares[index]!.number.id };
    return [moveMarks(column.marks, x, 0), area];
  });
  return stackBlocks([{ height: max(columns, ({ height }) => height)!, marks }, ...changes], 16);
}

function placeOne(datum: Datum, panel: Panel, layout: Layout): Block {
  if (isNarrow(layout)) {
    const { width } = layout;
    return rowBlock({ head: hundred(datum, width), body: wordsOf(datum, panel, layout, width), gap: 10 }, datum, width);
  }
  const size = Math.min(300, layout.width * 0.5);
  const left = size + GUTTER.wide;
  const words = wordsOf(datum, panel, layout, layout.width - left);
  const area: Mark = { kind: 'link-area', x: 0, y: 0, width: layout.width, height: size, number: datum.number.id };
  return { height: size, marks: [...hundred(datum, size).marks, moveMarks(words.marks, left, 0), area] };
}

function hundred(datum: Datum, size: number): Block {
  const step = (size + size / 60) / SIDE;
  const cell = step - Math.max(2, size / 60);
  const share = valueOf(datum);
  const { status } = datum.number;
  const full = Math.floor(share);
  const part = (share - full) * cell;
  const at = cellsOf(SIDE * SIDE, SIDE, step).map(({ x, y }) => ({ x, y: (SIDE - 1) * step - y }));
  const partly = part > 0 ? [{ ...at[full]!, width: part }] : [];
  return {
    height: (SIDE - 1) * step + cell,
    marks: [
      { kind: 'cells', at: at.slice(full), size: cell, status: null },
      { kind: 'cells', at: [...at.slice(0, full), ...partly], size: cell, status },
    ],
  };
}

function wordsOf(datum: Datum, panel: Panel, layout: Layout, width: number): Block {
  const value = valueText(datum, layout.locale);
  const size = Math.max(TYPE.value, Math.min(TYPE.figure, width / textWidth(value, 1)));
  return stackBlocks(
    [
      textBlock(value, { width, size, face: 'serif' }),
      ...(datum.label ? [textBlock(labelOf(datum, layout.locale), { width, size: TYPE.label })] : []),
      signedText(captionText(datum, panel, layout), datum, width),
    ],
    3,
  );
}

function placeChange(datum: Datum, panel: Panel, layout: Layout): Block {
  const { width } = layout;
  const text = textBlock(changeText(datum, layout.locale), { width, size: TYPE.value, weight: 600, face: 'serif' });
  return rowBlock(
    { head: text, body: signedText(captionText(datum, panel, layout), datum, width), gap: 1 },
    datum,
    width,
  );
}
