import { max, scaleSqrt } from 'd3';
import { formatNumber } from '../numbers/format-number.ts';
import { captionBlock } from './caption.ts';
import type { Layout } from './layout.ts';
import { cellsOf, moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { valueBlock } from './text-block.ts';

const GAP = 8;
const LARGEST = 112;
/** The words beside squares are no narrower than this. */
const WORDS = 150;
/** Words beside a row of squares are at most so many times as high. */
const TALL = 1.3;

/**
 * Unit squares, their areas to one scale, as many as the report wants; where it leaves the number open, one and the words for
 * it. Panels that are `sharing` a scale have one, at which the widest row of all fits. How a number is bounded its words say: a
 * square has no end.
 */
export function placeUnits(panel: Panel, layout: Layout, sharing: Datum[] | null): Block {
  const scaled = sharing ?? panel.data;
  const greatest = max(scaled, valueOf)!;
  const sides = scaled.map((datum) => {
    const count = countOf(datum);
    return (layout.width - GAP * (count - 1)) / (count * Math.sqrt(valueOf(datum) / greatest));
  });
  const scale = scaleSqrt([0, greatest], [0, Math.min(LARGEST, layout.width * 0.4, ...sides)]);
  // The words beside single squares begin on one line.
  const single =
    max(
      scaled.filter((datum) => countOf(datum) === 1),
      (datum) => scale(valueOf(datum)),
    ) ?? 0;
  return stackBlocks(
    panel.data.map((datum) => placeSquares(datum, panel, layout, { side: scale(valueOf(datum)), single })),
    16,
  );
}

/** How many squares are drawn: one where the report leaves their number open. */
function countOf({ times }: Datum): number {
  return times === null ? 1 : (times.value ?? 1);
}

function placeSquares(
  datum: Datum,
  panel: Panel,
  layout: Layout,
  { side, single }: { side: number; single: number },
): Block {
  const { id, status } = datum.number;
  const count = countOf(datum);
  const squares = cellsOf(count, count, side + GAP).map((at): Mark => {
    return { kind: 'box', ...at, width: side, height: side, status };
  });
  const end = count * (side + GAP) - GAP;
  const left = Math.max(end, single) + 20;
  const narrow = layout.width - left >= WORDS ? wordsOf(datum, panel, layout, layout.width - left) : null;
  const beside = narrow !== null && (count === 1 || narrow.height <= side * TALL);
  const words = beside ? narrow : wordsOf(datum, panel, layout, layout.width);
  const height = beside ? Math.max(side, words.height) : words.height + 7 + side;
  const top = beside ? (height - side) / 2 : words.height + 7;
  return {
    height,
    marks: [
      moveMarks(squares, 0, top),
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
