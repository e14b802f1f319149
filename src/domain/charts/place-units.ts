import { max, scaleSqrt } from 'd3';
import { formatNumber } from '../numbers/format-number.ts';
import { captionBlock, sharedCaption } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { cellsOf, moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { nameBlock, valueBlock } from './text-block.ts';

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
  const shared = sharedCaption(panel.data, panel, layout, 2);
  const rows = stackBlocks(
    panel.data.map((datum) =>
      placeSquares(datum, panel, layout, { side: scale(valueOf(datum)), single, shared: shared !== null }),
    ),
    isNarrow(layout) ? 10 : 16,
  );
  return shared ? stackBlocks([shared, rows], 8) : rows;
}

/** How many squares are drawn: one where the report leaves their number open. */
function countOf({ times }: Datum): number {
  return times === null ? 1 : (times.value ?? 1);
}

function placeSquares(
  datum: Datum,
  panel: Panel,
  layout: Layout,
  { side, single, shared }: { side: number; single: number; shared: boolean },
): Block {
  const { id, status } = datum.number;
  const count = countOf(datum);
  const squares = cellsOf(count, count, side + GAP).map((at): Mark => {
    return { kind: 'box', ...at, width: side, height: side, status };
  });
  const end = count * (side + GAP) - GAP;
  const left = Math.max(end, single) + 20;
  const words = (width: number) => wordsOf(datum, panel, layout, { width, shared });
  const narrow = layout.width - left >= WORDS ? words(layout.width - left) : null;
  const beside = narrow !== null && (count === 1 || narrow.height <= side * TALL);
  const placed = beside ? narrow : words(layout.width);
  const height = beside ? Math.max(side, placed.height) : placed.height + 7 + side;
  const top = beside ? (height - side) / 2 : placed.height + 7;
  return {
    height,
    marks: [
      moveMarks(squares, 0, top),
      beside ? moveMarks(placed.marks, left, (height - placed.height) / 2) : moveMarks(placed.marks, 0, 0),
      { kind: 'link-area', x: 0, y: 0, width: layout.width, height, number: id },
    ],
  };
}

function wordsOf(
  datum: Datum,
  panel: Panel,
  layout: Layout,
  { width, shared }: { width: number; shared: boolean },
): Block {
  const value = valueText(datum, layout.locale);
  const { times, label } = datum;
  const count = times && (times.value === null ? 'N' : formatNumber(times.value, times.unit, layout.locale).figure);
  const text = count === null ? value : `${count} × ${value}`;
  const name = label ? [nameBlock(label[layout.locale], width, isNarrow(layout) ? TYPE.caption : TYPE.label)] : [];
  const below = shared ? name : [captionBlock(datum, panel, layout, width)];
  return stackBlocks([valueBlock(text, datum.number.status, { width }), ...below], 1);
}
