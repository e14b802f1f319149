import { drawMarks, escapeXml, type Style } from './draw-marks.ts';
import type { Picture, Tone } from './mark.ts';

/** Names of a drawing for readers who do not see it; `id` must be the only one of its kind on a page. */
export type Naming = { id: string; title: string; description: string; lang: string };

/** Tones by class, for pages: the page’s style sheet says the colours, light and dark. */
export const PAGE_STYLE = {
  tone: (tone: Tone) => ` class="t-${tone}"`,
  face: () => ' class="t-serif"',
};

/** Literal colours of a file, which stands alone on paper. */
export const FILE_COLOURS: Record<Tone, string> = {
  ink: '#1f1d1a',
  soft: '#5f5a50',
  rule: '#d9d2c3',
  paper: '#fbf8f1',
};
export const FILE_STYLE = {
  tone: (tone: Tone) => ` color="${FILE_COLOURS[tone]}"`,
  face: () => ` font-family="'Source Han Serif SC','Noto Serif SC','Noto Serif CJK SC',Songti SC,serif"`,
};

/** Draws a chart for a page, in the page’s colours, without links or script: an image with a name, or, without one, an ornament. */
export function drawPicture(
  { width, height, marks }: Picture,
  { id, ...naming }: { id: string } & Partial<Naming>,
): string {
  const style: Style = { ...PAGE_STYLE, hatch: `${id}-hatch` };
  const { title, description = '', lang } = naming;
  const names =
    title === undefined
      ? ''
      : `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>`;
  const role =
    title === undefined
      ? 'aria-hidden="true"'
      : `role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" lang="${lang}"`;
  const drawing = drawMarks(marks, style);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${role}>${names}${hatchOf(drawing, style)}${drawing}</svg>`;
}

/** The hatching, where a drawing uses it. */
export function hatchOf(drawing: string, { hatch }: Style): string {
  if (!drawing.includes(`url(#${hatch})`)) return '';
  return `<defs><pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V6" stroke="currentColor" stroke-width="1.75"/></pattern></defs>`;
}

/** Draws a card or image as a file that stands alone: literal colours on paper, no script, no reference to anything outside. */
export function drawFile(
  { width, height, marks }: Picture,
  { id, title, lang }: Omit<Naming, 'description'>,
  text?: Style['text'],
): string {
  const style: Style = { ...FILE_STYLE, hatch: `${id}-hatch`, ...(text && { text }) };
  const drawing = drawMarks(marks, style);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const face = `font-family="system-ui,'Segoe UI','Noto Sans','PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif"`;
  const paper = `<rect width="${width}" height="${height}" fill="${FILE_COLOURS.paper}"/>`;
  return `${open} role="img" aria-labelledby="${id}-title" lang="${lang}" color="${FILE_COLOURS.ink}" ${face}><title id="${id}-title">${escapeXml(title)}</title>${hatchOf(drawing, style)}${paper}${drawing}</svg>`;
}
