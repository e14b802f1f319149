import { max, scaleSqrt } from 'd3';
import { captionBlock } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { cellsOf, stackBlocks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { valueBlock } from './text-block.ts';

const GAP = 8;
const FADING = [1, 0.75, 0.5, 0.3, 0.15];

/** Unit squares, their areas to one scale: as many as the report wants; where it leaves the number open, a row that fades out. */
export function placeUnits(panel: Panel, layout: Layout): Block {
  const side = scaleSqrt([0, max(panel.data, valueOf) ?? 0], [0, isNarrow(layout) ? 78 : 118]);
  return stackBlocks(
    panel.data.map((datum) => placeSquares(datum, panel, layout, side(valueOf(datum)))),
    18,
  );
}

function placeSquares(datum: Datum, panel: Panel, layout: Layout, side: number): Block {
  const { number, times } = datum;
  const open = times?.value === null;
  const count = open ? FADING.length : (times?.value ?? 1);
  const value = valueBlock(`${open ? 'N' : count} × ${valueText(datum, layout.locale)}`, layout.width);
  const head = stackBlocks([value, captionBlock(datum, panel, layout)], 0);
  const marks = cellsOf(count, count, side + GAP).map((at, index): Mark => {
    const fade = open ? { fade: FADING[index]! } : {};
    return { kind: 'box', ...at, width: side, height: side, status: number.status, ...fade };
  });
  if (open) {
    const x = count * (side + GAP) + 2;
    marks.push({ kind: 'text', x, y: side / 2 + 4, text: 'N', size: TYPE.value, tone: 'soft' });
  }
  return rowBlock({ head, body: { height: side, marks }, gap: 6 }, datum, layout.width);
}
