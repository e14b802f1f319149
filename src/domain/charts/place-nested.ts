import { max, scaleSqrt } from 'd3';
import { captionText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Panel } from './panel.ts';
import { spreadOut } from './spread-out.ts';
import { VALUE, textBlock } from './text-block.ts';

type Square = { side: number; status: string };

/** Squares in one corner, their areas to scale, each with a line from its upper edge to its label. */
export function placeNested(panel: Panel, layout: Layout): Block {
  const size = isNarrow(layout) ? 150 : 240;
  const left = size + 38;
  const sideOf = scaleSqrt([0, max(panel.data, valueOf) ?? 0], [0, size]);
  const squares = panel.data
    .toSorted((a, b) => valueOf(b) - valueOf(a))
    .map((datum) => {
      const words = captionText(datum, panel, layout);
      const caption = textBlock(words, { width: layout.width - left, size: TYPE.caption, tone: 'soft' });
      const { id, status } = datum.number;
      return { datum, id, status, side: sideOf(valueOf(datum)), caption, height: 20 + caption.height };
    });
  const tops = spreadOut(
    squares.map(({ side, height }) => ({ at: size - side, height })),
    8,
  );

  const boxes: Mark[] = [];
  const words: Mark[] = [];
  squares.forEach(({ datum, id, status, side, caption, height }, index) => {
    const edge = size - side;
    const top = tops[index]!;
    const inner = squares[index + 1];
    boxes.push({ kind: 'box', x: 0, y: edge, width: side, height: side, status });
    if (inner && status === 'achieved') boxes.push(...lightEdge(inner.side, size));
    words.push(
      ...leader(side, solidAround(squares.slice(0, index), side), size + 12, edge + 1),
      { kind: 'line', x1: size + 12, y1: edge + 1, x2: left - 14, y2: top + 10, tone: 'soft' },
      { kind: 'sign', x: left - 7, y: top + 10, size: 9, status },
      { kind: 'text', x: left + 2, y: top + 15, text: valueText(datum, layout.locale), ...VALUE },
      moveMarks(caption.marks, left + 2, top + 18),
      { kind: 'link-area', x: left - 14, y: top, width: layout.width - left + 14, height, number: id },
    );
  });
  const last = tops.at(-1)! + squares.at(-1)!.height;
  return { height: Math.max(size, last) + 2, marks: [...boxes, ...words] };
}

/** Two results inside one another need an edge between them. */
function lightEdge(side: number, size: number): Mark[] {
  const edge = size - side;
  return [
    { kind: 'line', x1: 0, x2: side + 1, y1: edge - 0.5, y2: edge - 0.5, tone: 'paper', width: 2 },
    { kind: 'line', x1: side + 0.5, x2: side + 0.5, y1: edge - 1, y2: size, tone: 'paper', width: 2 },
  ];
}

/** How far the smallest solid square around reaches; the square’s own side where there is none. */
function solidAround(larger: Square[], side: number): number {
  return larger.findLast(({ status }) => status === 'achieved')?.side ?? side;
}

/** A line from a square’s edge to its label, light where it crosses a solid square. */
function leader(from: number, solidUpTo: number, to: number, y: number): Mark[] {
  const line = (x1: number, x2: number, tone: 'paper' | 'soft'): Mark => ({ kind: 'line', x1, y1: y, x2, y2: y, tone });
  return from < solidUpTo ? [line(from, solidUpTo, 'paper'), line(solidUpTo, to, 'soft')] : [line(from, to, 'soft')];
}
