import { range } from 'd3';
import { cornersOf, drawLine, drawOutline, drawStrokes, type Points } from './draw-line.ts';
import { toneOf, type Style } from './draw-style.ts';
import type { Mark } from './mark.ts';
import { roundNumber, writeElement } from './write-element.ts';

type Box = Extract<Mark, { kind: 'box' }>;
type Cells = Extract<Mark, { kind: 'cells' }>;
type Fading = Extract<Mark, { kind: 'fading' }>;

/** Size of the box below which dashes would run together: a small cell is hollow with a whole outline, its hatching its own. */
const SMALL = 14;
const SLICES = 12;

/** The name of the gradient of a drawing whose hatching is called so. */
export function fadeOf(hatch: string): string {
  return `${hatch}-fade`;
}

/**
 * A bar, square or cell by status: a result solid, a forecast hatched, a target hollow with a dashed outline and in the accent,
 * a rule hollow for the § that is drawn in it, the site’s own arithmetic a pale box with a thin outline. An open box has no
 * right side.
 */
export function drawBox(box: Box, style: Style): string {
  const { x, y, width, height, status } = box;
  const small = Math.min(width, height) < SMALL;
  const fill = (more: Record<string, string | number>) => writeElement('rect', { x, y, width, height, ...more });
  switch (status) {
    case 'achieved':
      return fill({ fill: 'currentColor' });
    case 'expected':
      return (
        (small ? drawHatching(box) : fill({ fill: `url(#${style.hatch})` })) + outline(box, style, small ? 1 : 1.5)
      );
    case 'target':
      return small ? outline(box, style, 1.25) : outline(box, style, 1.75, '5 3');
    case 'policy':
      return outline(box, style, small ? 1 : 1.5);
    case 'derived':
      return fill({ fill: 'currentColor', 'fill-opacity': 0.14 }) + outline(box, style, 1);
  }
}

/** Cells of one look as one path: filled where the number counts them, a fine outline where it does not. */
export function drawCells({ at, size, status }: Cells, style: Style): string {
  if (at.length === 0) return '';
  const inset = status === null ? 0.5 : 0;
  const d = at
    .map(({ x, y, width = size }) => {
      const [left, top, right, down] = [x + inset, y + inset, width - 2 * inset, size - 2 * inset].map(roundNumber);
      return `M${left} ${top}h${right}v${down}h-${right}Z`;
    })
    .join('');
  return status === null
    ? writeElement('path', { ...style.look({ tone: 'soft' }), d, fill: 'none', stroke: 'currentColor' })
    : writeElement('path', { ...style.look({ tone: toneOf(status) }), d, fill: 'currentColor' });
}

/** A band that is open to the right: it grows fainter, a goal as two dashed edges, anything else as a fill. */
export function drawFading({ x, y, width, height, status }: Fading, style: Style): string {
  const step = width / SLICES;
  const filled = () => [writeElement('rect', { x, y, width, height, fill: `url(#${fadeOf(style.hatch)})` })];
  const dashes = range(SLICES).map((index) => {
    const [from, opacity] = [x + index * step, roundNumber(1 - index / SLICES)];
    const edges: Points[] = [y, y + height].map((at) => [[from, at], [from + step * 0.6, at]]); // prettier-ignore
    return drawStrokes(edges, 1.75, { ...style.look({ tone: 'accent' }), opacity });
  });
  const start: Points = [[x, y], [x, y + height]]; // prettier-ignore
  return (
    (status === 'target' ? dashes : filled()).join('') + drawLine(start, 2.5, style.look({ tone: toneOf(status) }))
  );
}

/** The outline lies inside the box. */
function outline({ x, y, width, height, open, status }: Box, style: Style, stroke: number, dashes?: string): string {
  const half = stroke / 2;
  const [topLeft, topRight, bottomRight, bottomLeft] = cornersOf(
    x + half,
    y + half,
    width - half - (open ? 0 : half),
    height - stroke,
  ) as [Points[0], Points[0], Points[0], Points[0]];
  const corners = [topRight, topLeft, bottomLeft, bottomRight];
  const more = { 'stroke-dasharray': dashes, ...style.look({ tone: toneOf(status) }) };
  return (open ? drawLine : drawOutline)(corners, stroke, more);
}

/** Three strokes across a small cell, the same in each: a pattern would begin anew elsewhere. */
function drawHatching({ x, y, width, height }: Box): string {
  const strokes: Points[] = [
    [
      [x, y + height / 2],
      [x + width / 2, y],
    ],
    [
      [x, y + height],
      [x + width, y],
    ],
    [
      [x + width / 2, y + height],
      [x + width, y + height / 2],
    ],
  ];
  return drawStrokes(strokes, 1.25);
}
