import { pathRound } from 'd3';
import type { Status } from '../numbers/status.ts';
import { drawLine } from './draw-line.ts';
import { toneOf, type Style } from './draw-style.ts';
import { DIGITS, writeElement } from './write-element.ts';

const STROKE = 1.5;
/** Radius from which a dashed ring still looks dashed. */
const DASHED = 5;

type Disc = { x: number; y: number; r: number; status: Status };

/** A status as a disc of radius `r`: full, half full, hollow and in the accent, with a bar for a rule, or a ring around ∴. */
export function drawDisc({ x, y, r, status }: Disc, style: Style): string {
  const ring = (dashes?: string) =>
    writeElement('circle', {
      ...{ cx: x, cy: y, r, fill: 'none', stroke: 'currentColor', 'stroke-width': STROKE },
      'stroke-dasharray': dashes,
      ...style.look({ tone: toneOf(status) }),
    });
  switch (status) {
    case 'achieved':
      return writeElement('circle', { cx: x, cy: y, r: r + STROKE / 2, fill: 'currentColor' });
    case 'expected':
      return ring() + drawLeftHalf(x, y, r);
    case 'target':
      return ring(r < DASHED ? undefined : '3 2');
    case 'policy':
      return ring() + drawLine([[x - r, y], [x + r, y]], STROKE); // prettier-ignore
    case 'derived':
      return ring() + drawTherefore(x, y, r + 1);
  }
}

/** ∴, the sign of the site’s own arithmetic, in a square of `size`. */
export function drawTherefore(x: number, y: number, size: number): string {
  return [
    [0, -0.33],
    [-0.36, 0.28],
    [0.36, 0.28],
  ]
    .map(([dx, dy]) => ({ cx: x + dx! * size, cy: y + dy! * size, r: 1.6, fill: 'currentColor' }))
    .map((dot) => writeElement('circle', dot))
    .join('');
}

function drawLeftHalf(x: number, y: number, r: number): string {
  const path = pathRound(DIGITS);
  path.arc(x, y, r, Math.PI / 2, Math.PI * 1.5);
  path.closePath();
  return writeElement('path', { d: path.toString(), fill: 'currentColor' });
}
