import { drawLine, drawOutline, type Points } from './draw-line.ts';
import type { Mark } from './mark.ts';
import { writeElement } from './write-element.ts';

type Box = Extract<Mark, { kind: 'box' }>;

/** Size of the box below which dashes would run together: a small cell is hollow with a whole outline, its hatching its own. */
const SMALL = 14;

/**
 * A bar, square or cell by status: a result solid, a forecast hatched, a target hollow with a dashed outline, a rule hollow
 * for the § that is drawn in it, the site’s own arithmetic a pale box with a thin outline. An open box has no right side.
 * `hatch` is the id of the drawing’s hatching.
 */
export function drawBox(box: Box, hatch: string): string {
  const { x, y, width, height, status, fade } = box;
  const small = Math.min(width, height) < SMALL;
  const fill = (more: Record<string, string | number>) =>
    writeElement('rect', { x, y, width, height, opacity: fade, ...more });
  switch (status) {
    case 'achieved':
      return fill({ fill: 'currentColor' });
    case 'expected':
      return (small ? drawStrokes(box) : fill({ fill: `url(#${hatch})` })) + outline(box, small ? 1 : 1.5);
    case 'target':
      return small ? outline(box, 1) : outline(box, 1.5, '4 3');
    case 'policy':
      return outline(box, small ? 1 : 1.5);
    case 'derived':
      return fill({ fill: 'currentColor', 'fill-opacity': 0.14 }) + outline(box, 1);
  }
}

/** The outline lies inside the box. */
function outline({ x, y, width, height, open, fade }: Box, stroke: number, dashes?: string): string {
  const half = stroke / 2;
  const [left, top, right, bottom] = [x + half, y + half, x + width - (open ? 0 : half), y + height - half];
  const corners: Points = [
    [right, top],
    [left, top],
    [left, bottom],
    [right, bottom],
  ];
  return (open ? drawLine : drawOutline)(corners, stroke, { 'stroke-dasharray': dashes, opacity: fade });
}

/** Three strokes across a small cell, the same in each: a pattern would begin anew elsewhere. */
function drawStrokes({ x, y, width, height }: Box): string {
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
  return strokes.map((stroke) => drawLine(stroke, 1.25)).join('');
}
