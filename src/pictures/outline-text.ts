import { BESIDE } from '../domain/charts/draw-marks.ts';
import { fileLook } from '../domain/charts/draw-picture.ts';
import type { TextMark } from '../domain/charts/mark.ts';
import { writeElement } from '../domain/charts/write-element.ts';
import type { Locale } from '../domain/locale.ts';
import type { Face } from './font.ts';

const GAP = 6;

/** Draws text as outlines, so that a picture needs no font: the `text` of a drawing’s style. */
export function outlineText(faces: Record<400 | 600, Face>, locale: Locale): (mark: TextMark) => string {
  const look = fileLook(locale);
  const chinese = locale === 'zh';
  return ({ x, y, text, size, weight = 400, tone, anchor = 'start', before, after }) => {
    const runs = [
      ...(before ? [{ text: before, size: BESIDE, gap: 0 }] : []),
      { text, size, gap: before ? GAP : 0 },
      ...(after ? [{ text: after, size: BESIDE, gap: GAP }] : []),
    ];
    const face = faces[weight];
    let width = 0;
    const placed = runs.map((run) => {
      const start = width + run.gap;
      width = start + widthOf(run.text, run.size, face, chinese);
      return { ...run, start };
    });
    const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    const paths = placed.map((run) => outlineRun(run.text, run.size, left + run.start, y, face, chinese)).join('');
    return writeElement('g', { fill: 'currentColor', ...look({ tone }) }, paths);
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
