import type { Status } from '../numbers/status.ts';
import { toneOf } from './draw-style.ts';
import { TYPE } from './layout.ts';
import type { Block, TextMark } from './mark.ts';
import { wrapText } from './text-width.ts';

/** How a block of text is set; `x` is where its lines begin, end or have their middle, by `anchor`. */
export type TextStyle = Pick<TextMark, 'size' | 'weight' | 'tone' | 'anchor' | 'face'> & { width: number; x?: number };

/** Text broken into lines of a width; it is as high as the lines that it takes. */
export function textBlock(text: string, { width, x = 0, ...style }: TextStyle): Block {
  return linesBlock(wrapText(text, width, style.size, style.weight), { ...style, x });
}

/** How values are set; those of goals have the accent. */
export function valueStyle(status: Status): Pick<TextMark, 'size' | 'weight' | 'face' | 'tone'> {
  return { size: TYPE.value, weight: 600, face: 'serif', tone: toneOf(status) };
}

/** A value, broken into lines where it must be. */
export function valueBlock(text: string, status: Status, { width, x = 0 }: { width: number; x?: number }): Block {
  return textBlock(text, { ...valueStyle(status), width, x });
}

/** The name of a row, broken into lines where it must be. */
export function nameBlock(text: string, width: number, size: number = TYPE.label): Block {
  return textBlock(text, { width, size, weight: 600 });
}

/** Lines already broken, one below the other. */
export function linesBlock(lines: string[], { x = 0, ...style }: Omit<TextStyle, 'width'>): Block {
  const step = leadingOf(style.size);
  return {
    height: step * lines.length,
    marks: lines.map((text, index) => ({ kind: 'text', x, y: style.size + step * index, text, ...style })),
  };
}

/** The distance of two base lines: about 1.36 of the size, in half pixels, so that blocks of text keep to one grid. */
export function leadingOf(size: number): number {
  return Math.round(size * 2.72) / 2;
}
