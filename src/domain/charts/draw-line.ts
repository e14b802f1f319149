import { line } from 'd3';
import { DIGITS, writeElement, type Attributes } from './write-element.ts';

export type Points = [x: number, y: number][];

const trace = line().digits(DIGITS);

/** A stroke through some points, in the ink of its place unless `more` says otherwise. */
export function drawLine(points: Points, width: number, more: Attributes = {}): string {
  return drawPath(`${trace(points)}`, width, more);
}

/** The same back to the first point. */
export function drawOutline(points: Points, width: number, more: Attributes = {}): string {
  return drawPath(`${trace(points)}Z`, width, more);
}

/** Several strokes as one path. */
export function drawStrokes(strokes: Points[], width: number, more: Attributes = {}): string {
  return drawPath(strokes.map((points) => `${trace(points)}`).join(''), width, more);
}

/** The corners of a rectangle, from the top left one. */
export function cornersOf(x: number, y: number, width: number, height: number): Points {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function drawPath(d: string, width: number, more: Attributes): string {
  return writeElement('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width, ...more });
}
