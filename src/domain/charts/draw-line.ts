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

function drawPath(d: string, width: number, more: Attributes): string {
  return writeElement('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width, ...more });
}
