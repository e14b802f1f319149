import { captionText, signedText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Mark } from './mark.ts';
import type { Panel } from './series.ts';
import { textBlock } from './text-block.ts';
import { valueOf } from './value.ts';
import { valueText } from './value-text.ts';

/** A hundred cells, as many filled as the number says per cent; the rest stand empty. */
export function placeWaffle(panel: Panel, layout: Layout): Block {
  const datum = panel.data[0]!;
  const { number } = datum;
  const [cell, gap] = isNarrow(layout) ? [12, 2] : [15, 3];
  const size = 10 * (cell + gap) - gap;
  const filled = Math.round(valueOf(datum));

  const cells = Array.from({ length: 100 }, (_, index): Mark => {
    const x = (index % 10) * (cell + gap);
    const y = Math.floor(index / 10) * (cell + gap);
    if (index < filled) return { kind: 'box', x, y, width: cell, height: cell, status: number.status };
    return { kind: 'outline', x, y, width: cell, height: cell };
  });
  const left = size + 24;
  const width = layout.width - left;
  const words = stackBlocks(
    [
      textBlock(valueText(datum, layout), { width, size: isNarrow(layout) ? 22 : TYPE.figure, face: 'serif' }),
      textBlock(datum.label?.[layout.locale] ?? number.label[layout.locale], { width, size: TYPE.caption }),
      signedText(captionText(datum, panel, layout), datum, width),
    ],
    4,
  );
  const height = Math.max(size, words.height);
  return {
    height,
    marks: [
      ...cells,
      { kind: 'group', x: left, y: 0, marks: words.marks },
      { kind: 'hit', x: 0, y: 0, width: layout.width, height, number: number.id },
    ],
  };
}
