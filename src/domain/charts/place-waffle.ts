import { captionText, signedText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { cellsOf, moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { labelOf, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { textBlock } from './text-block.ts';

/** A hundred cells for each share, as many filled as the number says per cent; the rest stand empty. */
export function placeWaffle(panel: Panel, layout: Layout): Block {
  return stackBlocks(
    panel.data.map((datum) => placeHundred(datum, panel, layout)),
    20,
  );
}

function placeHundred(datum: Datum, panel: Panel, layout: Layout): Block {
  const { id, status } = datum.number;
  const narrow = isNarrow(layout);
  const [cell, gap] = narrow ? [12, 2] : [15, 3];
  const size = 10 * (cell + gap) - gap;
  const filled = Math.round(valueOf(datum));
  const cells = cellsOf(100, 10, cell + gap).map((at, index): Mark => {
    const box = { ...at, width: cell, height: cell };
    return index < filled ? { kind: 'box', ...box, status } : { kind: 'outline', ...box };
  });

  const left = size + 24;
  const width = layout.width - left;
  const words = stackBlocks(
    [
      textBlock(valueText(datum, layout.locale), { width, size: narrow ? 22 : TYPE.figure, face: 'serif' }),
      textBlock(labelOf(datum, layout.locale), { width, size: TYPE.caption }),
      signedText(captionText(datum, panel, layout), datum, width),
    ],
    4,
  );
  const height = Math.max(size, words.height);
  const area: Mark = { kind: 'link-area', x: 0, y: 0, width: layout.width, height, number: id };
  return { height, marks: [...cells, moveMarks(words.marks, left, 0), area] };
}
