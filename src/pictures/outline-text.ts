import { fileLook } from '../domain/charts/draw-picture.ts';
import type { Span, TextMark } from '../domain/charts/mark.ts';
import type { Ground } from '../domain/charts/picture-variant.ts';
import { writeElement } from '../domain/charts/write-element.ts';
import type { Locale } from '../domain/locale.ts';
import type { Face } from './font.ts';

/** Draws text as outlines, so that a picture needs no font: the `text` of a drawing’s style. */
export function outlineText(
  faces: Record<400 | 600, Face>,
  { locale, ground }: { locale: Locale; ground: Ground },
): (mark: TextMark) => string {
  const look = fileLook(locale, ground);
  const chinese = locale === 'zh';
  return ({ x, y, text, size, weight = 400, tone, anchor = 'start', spans = [{ text }] }) => {
    let width = 0;
    const placed = spans.map((span: Span) => {
      const run = { size, weight, tone, dx: 0, ...span };
      const start = width + run.dx;
      width = start + widthOf(run.text, run.size, faces[run.weight], chinese);
      return { ...run, start };
    });
    const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    return placed
      .map((run) => {
        const paths = outlineRun(run.text, run.size, left + run.start, y, faces[run.weight], chinese);
        return writeElement('g', { fill: 'currentColor', ...look({ tone: run.tone }) }, paths);
      })
      .join('');
  };
}

function widthOf(text: string, size: number, { unitsPerEm, outline }: Face, chinese: boolean): number {
  const units = [...text].reduce((sum, character) => sum + outline(character, chinese).advance, 0);
  return (units * size) / unitsPerEm;
}

function outlineRun(
  text: string,
  size: number,
  x: number,
  y: number,
  { unitsPerEm, outline }: Face,
  chinese: boolean,
): string {
  const scale = size / unitsPerEm;
  let position = 0;
  const outlines = [...text].map((character) => {
    const { d, shift, advance } = outline(character, chinese);
    const at = position + shift;
    position += advance;
    return d === '' ? '' : `<path transform="translate(${at} 0)" d="${d}"/>`;
  });
  return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)} -${scale.toFixed(5)})">${outlines.join('')}</g>`;
}
