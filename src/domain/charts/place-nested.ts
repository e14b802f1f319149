import { max, scaleSqrt } from 'd3';
import { captionText, signedText } from './caption.ts';
import { isNarrow, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { spreadOut } from './spread-out.ts';
import { valueBlock, valueStyle } from './text-block.ts';

type Square = { datum: Datum; side: number };

const LARGEST = 380;
const WORDS = 190;
const GUTTER = 40;

/**
 * Squares in one corner, their areas to scale. With room each has a line from its upper edge to its words at the right; on a
 * phone the largest takes the whole width, each holds its figure, and what it is stands below.
 */
export function placeNested(panel: Panel, layout: Layout): Block {
  const narrow = isNarrow(layout);
  const size = narrow ? layout.width : Math.min(LARGEST, layout.width - WORDS - GUTTER);
  const sideOf = scaleSqrt([0, max(panel.data, valueOf) ?? 0], [0, size]);
  const squares = panel.data
    .map((datum) => ({ datum, side: sideOf(valueOf(datum)) }))
    .toSorted((a, b) => b.side - a.side);
  const boxes: Block = {
    height: size,
    marks: squares.flatMap((square, at) => placeSquare(square, squares[at + 1], size)),
  };
  return (narrow ? withWordsBelow : withWordsBeside)(squares, boxes, panel, layout);
}

function placeSquare({ datum, side }: Square, inner: Square | undefined, size: number): Mark[] {
  const { status } = datum.number;
  const box: Mark = { kind: 'box', x: 0, y: size - side, width: side, height: side, status };
  if (!inner || status !== 'achieved') return [box];
  // Two results inside one another need an edge between them.
  const edge = size - inner.side;
  return [
    box,
    { kind: 'line', x1: 0, x2: inner.side + 1, y1: edge - 0.5, y2: edge - 0.5, tone: 'paper', width: 2 },
    { kind: 'line', x1: inner.side + 0.5, x2: inner.side + 0.5, y1: edge - 1, y2: size, tone: 'paper', width: 2 },
  ];
}

function withWordsBelow(squares: Square[], boxes: Block, panel: Panel, layout: Layout): Block {
  const figures = squares.map(({ datum, side }): Mark => {
    const { status } = datum.number;
    const text = valueText(datum, layout.locale);
    const tone = status === 'achieved' ? 'paper' : valueStyle(status).tone!;
    return { kind: 'text', x: 8, y: boxes.height - side + 16, text, ...valueStyle(status), size: 14, tone };
  });
  const rows = squares.toReversed().map(({ datum }) => {
    const { width } = layout;
    const value = valueBlock(valueText(datum, layout.locale), datum.number.status, { width });
    return rowBlock(
      { head: value, body: signedText(captionText(datum, panel, layout), datum, width), gap: 0 },
      datum,
      width,
    );
  });
  return stackBlocks([{ height: boxes.height, marks: [...boxes.marks, ...figures] }, ...rows], 8);
}

function withWordsBeside(
  squares: Square[],
  { height: size, marks: boxes }: Block,
  panel: Panel,
  layout: Layout,
): Block {
  const left = size + GUTTER;
  const width = layout.width - left;
  const words = squares.map(({ datum }) => {
    const value = valueBlock(valueText(datum, layout.locale), datum.number.status, { width });
    return stackBlocks([value, signedText(captionText(datum, panel, layout), datum, width)], 0);
  });
  const tops = spreadOut(
    squares.map(({ side }, index) => ({ at: size - side, height: words[index]!.height })),
    14,
  );
  const rows = squares.flatMap(({ datum, side }, index): Mark[] => {
    const [edge, top] = [size - side, tops[index]!];
    const { height, marks } = words[index]!;
    return [
      ...leader(side, solidAround(squares.slice(0, index), side), size + 12, edge + 1),
      { kind: 'line', x1: size + 12, y1: edge + 1, x2: left - 8, y2: top + 11, tone: 'soft' },
      moveMarks(marks, left, top),
      { kind: 'link-area', x: left - 8, y: top, width: width + 8, height, number: datum.number.id },
    ];
  });
  return { height: Math.max(size, tops.at(-1)! + words.at(-1)!.height) + 2, marks: [...boxes, ...rows] };
}

/** How far the smallest solid square around reaches; the square’s own side where there is none. */
function solidAround(larger: Square[], side: number): number {
  return larger.findLast(({ datum }) => datum.number.status === 'achieved')?.side ?? side;
}

/** A line from a square’s edge to its words, light where it crosses a solid square. */
function leader(from: number, solidUpTo: number, to: number, y: number): Mark[] {
  const line = (x1: number, x2: number, tone: 'paper' | 'soft'): Mark => ({ kind: 'line', x1, y1: y, x2, y2: y, tone });
  return from < solidUpTo ? [line(from, solidUpTo, 'paper'), line(solidUpTo, to, 'soft')] : [line(from, to, 'soft')];
}
