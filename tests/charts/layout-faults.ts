import type { Mark, Picture, Tone } from '../../src/domain/charts/mark.ts';
import { textWidth } from '../../src/domain/charts/text-width.ts';

type Box = { left: number; top: number; right: number; bottom: number };
type Placed = Box & { what: string; tone: Tone };

/** The least size of type, in px. */
const LEAST = 11;
/** What words may stand out by or lie over one another: less than that is the air around letters. */
const SLACK = 1.5;

/**
 * What is wrong with how a picture is laid out, by the widths of the widest common faces: words outside the frame, words on
 * words, words on a line or in a filled box in its own ink, words that are too small.
 */
export function layoutFaults({ width, height, marks }: Picture): string[] {
  const texts: Placed[] = [];
  const lines: Placed[] = [];
  const fills: Placed[] = [];
  const faults: string[] = [];
  walk(marks, 0, 0, (mark, x, y) => {
    if (mark.kind === 'text') {
      const length = widthOf(mark);
      const left = x + mark.x - (mark.anchor === 'end' ? length : mark.anchor === 'middle' ? length / 2 : 0);
      const [top, bottom] = [y + mark.y - mark.size * 0.74, y + mark.y + mark.size * 0.14];
      const tone = mark.tone ?? 'ink';
      texts.push({ left, right: left + length, top, bottom, what: mark.text, tone });
      if (Math.min(mark.size, ...(mark.spans ?? []).map(({ size }) => size ?? mark.size)) < LEAST)
        faults.push(`${mark.text}: smaller than ${LEAST} px`);
    }
    if (mark.kind === 'line') {
      const [left, right] = [x + Math.min(mark.x1, mark.x2), x + Math.max(mark.x1, mark.x2)];
      const [top, bottom] = [y + Math.min(mark.y1, mark.y2), y + Math.max(mark.y1, mark.y2)];
      // What slants is no rectangle.
      if (left === right || top === bottom) lines.push({ left, right, top, bottom, what: 'a line', tone: mark.tone });
    }
    if (mark.kind === 'box' && mark.status !== 'target' && mark.status !== 'policy') {
      const [left, top] = [x + mark.x, y + mark.y];
      fills.push({ left, top, right: left + mark.width, bottom: top + mark.height, what: 'a box', tone: 'ink' });
    }
  });
  texts.forEach((text, index) => {
    const { left, right, top, bottom, what, tone } = text;
    if (left < -SLACK || right > width + SLACK || top < -SLACK || bottom > height + SLACK)
      faults.push(`${what}: outside the frame (${Math.round(left)} to ${Math.round(right)} of ${width})`);
    for (const other of texts.slice(index + 1)) if (meet(text, other)) faults.push(`${what}: on “${other.what}”`);
    for (const line of lines) if (meet(text, line)) faults.push(`${what}: on a line`);
    if (tone !== 'paper') for (const fill of fills) if (meet(text, fill)) faults.push(`${what}: on a filled box`);
  });
  return faults;
}

function widthOf({ text, size, weight, spans = [{ text }] }: Extract<Mark, { kind: 'text' }>): number {
  return spans.reduce(
    (sum, span) => sum + (span.dx ?? 0) + textWidth(span.text, span.size ?? size, span.weight ?? weight),
    0,
  );
}

function meet(a: Box, b: Box): boolean {
  return (
    (a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK) ||
    (b.left === b.right && a.left + SLACK < b.left && b.left < a.right - SLACK && overlaps(a, b)) ||
    (b.top === b.bottom &&
      a.top + SLACK < b.top &&
      b.top < a.bottom - SLACK &&
      a.left < b.right - SLACK &&
      b.left < a.right - SLACK)
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;
}

function walk(marks: Mark[], x: number, y: number, visit: (mark: Mark, x: number, y: number) => void): void {
  for (const mark of marks) {
    if (mark.kind === 'group') walk(mark.marks, x + mark.x, y + mark.y, visit);
    else visit(mark, x, y);
  }
}
