import type { Status } from '../numbers/number-schema.ts';
import { drawBox, type Patterned } from './draw-box.ts';
import { drawSign } from './draw-sign.ts';
import { px, type Mark, type TextMark, type Tone } from './mark.ts';

/** How a drawing shows tones and text: by classes in a page, by literal colours in a file, by outlines in a picture. */
export type Style = {
  tone: (tone: Tone) => string;
  text?: (mark: TextMark) => string;
} & Patterned;

/** Draws marks as SVG elements with presentation attributes only, for pages with a strict content policy. */
export function drawMarks(marks: Mark[], style: Style): string {
  return marks.map((mark) => drawMark(mark, style)).join('');
}

/** Text for an SVG element or attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Size of the words beside a large figure. */
export const BESIDE = 14;

const DASH = ' stroke-dasharray="4 3"';
const STROKE = ' fill="none" stroke="currentColor"';

function drawMark(mark: Mark, style: Style): string {
  switch (mark.kind) {
    case 'group': {
      const inner = drawMarks(mark.marks, style);
      if (inner === '') return '';
      return mark.x === 0 && mark.y === 0 ? inner : `<g transform="translate(${mark.x} ${mark.y})">${inner}</g>`;
    }
    case 'scaled':
      return `<g transform="translate(${px(mark.x)} ${px(mark.y)}) scale(${mark.scale})">${drawMarks(mark.marks, style)}</g>`;
    case 'hit':
      return '';
    case 'text':
      return style.text ? style.text(mark) : drawText(mark, style);
    case 'box': {
      const { x, y, width, height, status } = mark;
      const sign: Mark = { kind: 'sign', x: x + width / 2, y: y + height / 2, size: Math.min(7, height), status };
      return drawBox(mark, style) + (status === 'policy' ? drawMark(sign, style) : '');
    }
    case 'outline':
      return `<rect${style.tone('soft')} x="${mark.x + 0.5}" y="${mark.y + 0.5}" width="${mark.width - 1}" height="${mark.height - 1}"${STROKE}/>`;
    case 'sign':
      return mark.status === 'policy' ? drawMark(paragraphSign(mark), style) : drawSign(mark);
    case 'dot':
      return drawDot(mark.x, mark.y, mark.r, mark.status);
    case 'line': {
      const { x1, y1, x2, y2, tone, width = 1, dashed } = mark;
      // A hairline is sharp only in the middle of a pixel.
      const shift = (from: number, to: number) => (from === to && from % 1 === 0 && width === 1 ? from + 0.5 : from);
      const [a, b] = [shift(x1, x2), shift(y1, y2)];
      return `<path${style.tone(tone)} d="M${a} ${b}L${x1 === x2 ? a : x2} ${y1 === y2 ? b : y2}"${STROKE} stroke-width="${width}"${dashed ? DASH : ''}/>`;
    }
    case 'chevron': {
      const { x, y, height } = mark;
      return `<path d="M${x} ${y}L${x + 7} ${px(y + height / 2)}L${x} ${y + height}"${STROKE} stroke-width="1.75"/>`;
    }
    case 'end-tick':
      return `<path d="M${mark.x} ${mark.y}V${mark.y + mark.height}"${STROKE} stroke-width="2"/>`;
    case 'arrow': {
      const { x1, x2, y, status } = mark;
      const head = `<path d="M${x2 - 11} ${y - 7}L${x2} ${y}L${x2 - 11} ${y + 7}"${STROKE} stroke-width="2"/>`;
      return `<path d="M${x1} ${y}H${x2 - 2}"${STROKE} stroke-width="2"${status === 'achieved' ? '' : ' stroke-dasharray="7 4"'}/>${head}`;
    }
    case 'bracket': {
      const { from, to, at, side } = mark;
      const foot = side === 'above' ? at + 6 : at - 6;
      const d = side === 'right' ? `M${foot} ${from}H${at}V${to}H${foot}` : `M${from} ${foot}V${at}H${to}V${foot}`;
      return `<path d="${d}"${STROKE} stroke-width="1.25"/>`;
    }
    case 'flag': {
      const { x, y1, y2 } = mark;
      const pole = `<path d="M${x} ${y1}V${y2}"${STROKE} stroke-width="1.25"${DASH}/>`;
      return `${pole}<path d="M${x} ${y1}H${x + 11}L${x + 8} ${y1 + 4.5}L${x + 11} ${y1 + 9}H${x}Z" fill="${mark.status === 'achieved' ? 'currentColor' : 'none'}" stroke="currentColor" stroke-width="1.25"/>`;
    }
  }
}

/** A status dot: full, half, hollow, or a ring with ∴ for the site’s own arithmetic. */
function drawDot(x: number, y: number, r: number, status: Status): string {
  const ring = (dashed: boolean) =>
    `<circle cx="${x}" cy="${y}" r="${r}"${STROKE} stroke-width="1.5"${dashed ? ' stroke-dasharray="3 2"' : ''}/>`;
  switch (status) {
    case 'achieved':
      return `<circle cx="${x}" cy="${y}" r="${r + 0.5}" fill="currentColor"/>`;
    case 'expected':
      return `${ring(false)}<path d="M${x} ${y - r}A${r} ${r} 0 0 0 ${x} ${y + r}Z" fill="currentColor"/>`;
    case 'target':
      return ring(true);
    case 'policy':
      return `${ring(false)}<path d="M${x - r} ${y}H${x + r}"${STROKE} stroke-width="1.5"/>`;
    case 'derived':
      return ring(false) + drawSign({ kind: 'sign', x, y, size: r + 1, status });
  }
}

function paragraphSign({ x, y, size }: Extract<Mark, { kind: 'sign' }>): TextMark {
  return { kind: 'text', x, y: px(y + size * 0.45), text: '§', size: size * 1.4, weight: 600, anchor: 'middle' };
}

function drawText(mark: TextMark, style: Style): string {
  const { x, y, text, size, weight, tone = 'ink', anchor = 'start', face, before, after } = mark;
  const attributes = [
    tone === 'ink' ? '' : style.tone(tone),
    face === undefined ? '' : style.face(face),
    ` x="${x}" y="${y}" font-size="${size}"`,
    weight === 600 ? ' font-weight="600"' : '',
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    ' fill="currentColor"',
  ];
  const small = (words: string | undefined, gap: string) =>
    words ? `<tspan font-size="${BESIDE}"${gap}>${escapeXml(words)}</tspan>` : '';
  const main = before ? `<tspan dx="6">${escapeXml(text)}</tspan>` : escapeXml(text);
  return `<text${attributes.join('')}>${small(before, '')}${main}${small(after, ' dx="6"')}</text>`;
}
