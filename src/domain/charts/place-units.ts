import { scaleSqrt } from 'd3';
import { formatNumber } from '../numbers/format-number.ts';
import { captionBlock } from './caption.ts';
import type { Layout } from './layout.ts';
import { cellsOf, moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { valueBlock } from './text-block.ts';

const GAP = 6;
const LARGEST = 132;
/** The words beside squares are no narrower than this. */
const WORDS = 150;
const CHEVRON = 12;
/** By how much what is “nearly” so large ends before its tick. */
const SHORT = 5;

/**
 * Unit squares, their areas to one scale, as many as the report wants; where it leaves the number open, one and the words for
 * it. `scaleTo` is the greatest value where panels share a scale.
 */
export function placeUnits(panel: Panel, layout: Layout, scaleTo: number | null): Block {
  const greatest = scaleTo ?? Math.max(...panel.data.map(valueOf));
  // The width alone decides the scale, so that panels that share one have it; squares without room go on below.
  const scale = scaleSqrt([0, greatest], [0, Math.min(LARGEST, layout.width * 0.4)]);
  return stackBlocks(
    panel.data.map((datum) => placeSquares(datum, panel, layout, scale(valueOf(datum)))),
    20,
  );
}

/** How many squares are drawn: one where the report leaves their number open. */
function countOf({ times }: Datum): number {
  return times === null ? 1 : (times.value ?? 1);
}

function placeSquares(datum: Datum, panel: Panel, layout: Layout, side: number): Block {
  const { number } = datum;
  const { id, status, bound } = number;
  const count = countOf(datum);
  const columns = Math.max(1, Math.min(count, Math.floor((layout.width + GAP) / (side + GAP))));
  const squares = cellsOf(count, columns, side + GAP).map((at): Mark => {
    const width = bound === 'below' ? side - SHORT : side;
    return { kind: 'box', ...at, width, height: side, status, ...(bound === 'above' && { open: true }) };
  });
  const end = columns * (side + GAP) - GAP;
  const tall = Math.ceil(count / columns) * (side + GAP) - GAP;
  const signs: Mark[] =
    bound === 'above'
      ? [{ kind: 'chevron', x: end + 4, y: side / 2 - CHEVRON / 2, height: CHEVRON, status, says: bound }]
      : bound === 'below'
        ? [{ kind: 'end-tick', x: end, y: -2, height: side + 4, status, says: bound }]
        : [];
  const left = end + 28;
  const beside = layout.width - left >= WORDS;
  const words = wordsOf(datum, panel, layout, beside ? layout.width - left : layout.width);
  const height = beside ? Math.max(tall, words.height) : words.height + 7 + tall;
  const top = beside ? (height - tall) / 2 : words.height + 7;
  return {
    height,
    marks: [
      moveMarks([...squares, ...signs], 0, top),
      beside ? moveMarks(words.marks, left, (height - words.height) / 2) : moveMarks(words.marks, 0, 0),
      { kind: 'link-area', x: 0, y: 0, width: layout.width, height, number: id },
    ],
  };
}

function wordsOf(datum: Datum, panel: Panel, layout: Layout, width: number): Block {
  const value = valueText(datum, layout.locale);
  const { times } = datum;
  const count = times && (times.value === null ? 'N' : formatNumber(times.value, times.unit, layout.locale).figure);
  const text = count === null ? value : `${count} × ${value}`;
  return stackBlocks([valueBlock(text, datum.number.status, { width }), captionBlock(datum, panel, layout, width)], 1);
}
