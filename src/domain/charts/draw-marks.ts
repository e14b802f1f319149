import { escapeXml } from '../text/escape-xml.ts';
import { drawBox, drawCells, drawFading } from './draw-box.ts';
import { drawLine, drawStrokes, type Points } from './draw-line.ts';
import { drawDisc, drawTherefore } from './draw-status.ts';
import { toneOf, type Style } from './draw-style.ts';
import type { Mark, Span, TextMark } from './mark.ts';
import { roundNumber, writeElement } from './write-element.ts';

/** Draws marks as SVG elements with presentation attributes only, for pages with a strict content policy. */
export function drawMarks(marks: Mark[], style: Style): string {
  return marks.map((mark) => drawMark(mark, style)).join('');
}

const DASHES = '4 3';

function drawMark(mark: Mark, style: Style): string {
  switch (mark.kind) {
    case 'group':
    case 'scaled':
      return drawGroup(mark, style);
    case 'link-area':
      return '';
    case 'text':
      return style.text ? style.text(mark) : drawText(mark, style);
    case 'box': {
      const { x, y, width, height, status } = mark;
      const sign: Mark = { kind: 'sign', x: x + width / 2, y: y + height / 2, size: Math.min(7, height), status };
      return drawBox(mark, style) + (status === 'policy' ? drawMark(sign, style) : '');
    }
    case 'cells':
      return drawCells(mark, style);
    case 'strokes': {
      const { at, y1, y2, width, tone } = mark;
      const strokes = at.map((x): Points => [[x, y1], [x, y2]]); // prettier-ignore
      return at.length === 0 ? '' : drawStrokes(strokes, width, style.look({ tone }));
    }
    case 'fading':
      return drawFading(mark, style);
    case 'outline': {
      const [x, y, width, height] = [mark.x + 0.5, mark.y + 0.5, mark.width - 1, mark.height - 1];
      const stroke = { fill: 'none', stroke: 'currentColor', ...(mark.dashed ? dashesRound(width, height) : {}) };
      return writeElement('rect', { ...style.look({ tone: mark.tone ?? 'soft' }), x, y, width, height, ...stroke });
    }
    case 'dot':
      return drawDisc(mark, style);
    case 'sign':
      return drawSign(mark, style);
    case 'line':
      return drawHairline(mark, style);
    case 'chevron': {
      const { x, y, height, status } = mark;
      return drawLine([[x, y], [x + 7, y + height / 2], [x, y + height]], 1.75, style.look({ tone: toneOf(status) })); // prettier-ignore
    }
    case 'end-tick':
      return drawLine([[mark.x, mark.y], [mark.x, mark.y + mark.height]], 2, style.look({ tone: toneOf(mark.status) })); // prettier-ignore
    case 'arrow': {
      const { x1, x2, y, status } = mark;
      const look = style.look({ tone: toneOf(status) });
      const shaft = { 'stroke-dasharray': status === 'achieved' ? undefined : '7 4', ...look };
      return (
        drawLine([[x1, y], [x2 - 2, y]], 2, shaft) + drawLine([[x2 - 11, y - 7], [x2, y], [x2 - 11, y + 7]], 2, look) // prettier-ignore
      );
    }
    case 'bracket':
      return drawBracket(mark);
  }
}

/** Dashes that close all four corners of a square; a small one would lose its shape to dashes of a fixed length. */
function dashesRound(width: number, height: number): Record<string, string | number> {
  if (width !== height) return { 'stroke-dasharray': DASHES };
  const period = width / Math.max(2, Math.round(width / 7));
  const dash = roundNumber(period * 0.6);
  return { 'stroke-dasharray': `${dash} ${roundNumber(period - dash)}`, 'stroke-dashoffset': roundNumber(dash / 2) };
}

function drawGroup(group: Extract<Mark, { kind: 'group' | 'scaled' }>, style: Style): string {
  const inner = drawMarks(group.marks, style);
  const [x, y] = [roundNumber(group.x), roundNumber(group.y)];
  if (inner === '' || (group.kind === 'group' && x === 0 && y === 0)) return inner;
  const scale = group.kind === 'scaled' ? ` scale(${roundNumber(group.scale)})` : '';
  return writeElement('g', { transform: `translate(${x} ${y})${scale}` }, inner);
}

/** The sign as it stands in the text: ● ◐ ○, ∴ for the site’s own arithmetic; § for a rule is a letter. */
function drawSign({ x, y, size, status }: Extract<Mark, { kind: 'sign' }>, style: Style): string {
  if (status === 'derived') return drawTherefore(x, y, size);
  if (status !== 'policy') return drawDisc({ x, y, r: size / 2 - 0.75, status }, style);
  const paragraph = { text: '§', x, y: y + size * 0.45, size: size * 1.4 };
  return drawMark({ kind: 'text', ...paragraph, weight: 600, anchor: 'middle' }, style);
}

function drawHairline(
  { x1, y1, x2, y2, tone, width = 1, dashed }: Extract<Mark, { kind: 'line' }>,
  style: Style,
): string {
  // A hairline is sharp only in the middle of a pixel.
  const shift = (from: number, to: number) => (from === to && from % 1 === 0 && width === 1 ? 0.5 : 0);
  const [right, down] = [shift(x1, x2), shift(y1, y2)];
  const ends: Points = [
    [x1 + right, y1 + down],
    [x2 + right, y2 + down],
  ];
  return drawLine(ends, width, { 'stroke-dasharray': dashed ? DASHES : undefined, ...style.look({ tone }) });
}

function drawBracket({ from, to, at, side }: Extract<Mark, { kind: 'bracket' }>): string {
  const foot = side === 'above' ? at + 6 : at - 6;
  const corners: Points = [[from, foot], [from, at], [to, at], [to, foot]]; // prettier-ignore
  return drawLine(side === 'right' ? corners.map(([along, across]) => [across, along]) : corners, 1.25);
}

function drawText(mark: TextMark, style: Style): string {
  const { x, y, text, size, weight, tone, anchor = 'start', face, spans } = mark;
  return writeElement(
    'text',
    {
      ...style.look({ tone, face }),
      ...{ x, y, 'font-size': size },
      'font-weight': weight === 600 ? 600 : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: 'currentColor',
    },
    spans ? spans.map((span) => drawSpan(span, style)).join('') : escapeXml(text),
  );
}

function drawSpan({ text, size, weight, tone, dx }: Span, { look }: Style): string {
  const colour = tone && { ...look({ tone }), fill: 'currentColor' };
  return writeElement('tspan', { 'font-size': size, 'font-weight': weight, dx, ...colour }, escapeXml(text));
}
