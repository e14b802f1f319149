import { scaleSqrt } from 'd3';
import { captionBlock } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Datum, Panel } from './series.ts';
import { valueBlock } from './text-block.ts';
import { valueOf } from './value.ts';
import { valueText } from './value-text.ts';

const GAP = 8;
const FADING = [1, 0.75, 0.5, 0.3, 0.15];

/** Unit squares, their areas to one scale: as many as the report wants; where it leaves the number open, a row that fades out. */
export function placeUnits(panel: Panel, layout: Layout): Block {
  const side = scaleSqrt([0, Math.max(...panel.data.map(valueOf))], [0, isNarrow(layout) ? 78 : 118]);
  return stackBlocks(
    panel.data.map((datum) => placeRow(datum, panel, layout, px(side(valueOf(datum))))),
    18,
  );
}

function placeRow(datum: Datum, panel: Panel, layout: Layout, side: number): Block {
  const { number, times } = datum;
  const open = times?.value === null;
  const count = open ? FADING.length : (times?.value ?? 1);
  const value = valueBlock(`${open ? 'N' : count} × ${valueText(datum, layout)}`, layout.width);
  const head = stackBlocks([value, captionBlock(datum, panel, layout)], 0);
  const y = head.height + 6;
  const squares = Array.from({ length: count }, (_, index): Mark => {
    const fade = open ? { fade: FADING[index]! } : {};
    return { kind: 'box', x: index * (side + GAP), y, width: side, height: side, status: number.status, ...fade };
  });
  const etc: Mark[] = open
    ? [
        {
          kind: 'text',
          x: count * (side + GAP) + 2,
          y: y + px(side / 2) + 4,
          text: 'N',
          size: TYPE.value,
          tone: 'soft',
        },
      ]
    : [];
  const height = y + side;
  const hit: Mark = { kind: 'hit', x: 0, y: 0, width: layout.width, height, number: number.id };
  return { height, marks: [...head.marks, ...squares, ...etc, hit] };
}
