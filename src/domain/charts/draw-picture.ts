import { LANG_TAG, type Locale } from '../locale.ts';
import { drawMarks, type Style } from './draw-marks.ts';
import type { Picture, Tone } from './mark.ts';
import { escapeXml, writeElement } from './write-element.ts';

/** Names of a drawing for readers who do not see it; `id` must be the only one of its kind on a page. */
export type Naming = { id: string; title: string; description: string; lang: string };

/** Tones by class, for pages: the page’s style sheet says the colours, light and dark. */
const PAGE_LOOK: Style['look'] = ({ tone = 'ink', face }) => {
  const classes = [tone === 'ink' ? '' : `t-${tone}`, face === undefined ? '' : `t-${face}`];
  return { class: classes.filter((name) => name !== '').join(' ') || undefined };
};

/** Literal colours of a file, which stands alone on paper. */
const FILE_COLOURS: Record<Tone, string> = { ink: '#1f1d1a', soft: '#5f5a50', rule: '#d9d2c3', paper: '#fbf8f1' };
/** Faces of Chinese set an English apostrophe as wide as a character, so English files name none. */
const FILE_FACES = {
  zh: {
    sans: `system-ui,'Segoe UI','PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif`,
    serif: `'Source Han Serif SC','Noto Serif SC','Noto Serif CJK SC','Songti SC',SimSun,serif`,
  },
  en: {
    sans: `system-ui,'Segoe UI','Noto Sans',sans-serif`,
    serif: `'Iowan Old Style',Charter,'Source Serif 4','Noto Serif',Cambria,serif`,
  },
};

/** The same tones for a file. */
export function fileLook(locale: Locale): Style['look'] {
  return ({ tone = 'ink', face }) => ({
    color: tone === 'ink' ? undefined : FILE_COLOURS[tone],
    'font-family': face && FILE_FACES[locale][face],
  });
}

/** Draws a chart for a page, in the page’s colours, without links or script: an image with a name, or, without one, an ornament. */
export function drawPicture(picture: Picture, { id, ...naming }: { id: string } & Partial<Naming>): string {
  const { title, description = '', lang } = naming;
  const style: Style = { look: PAGE_LOOK, hatch: `${id}-hatch` };
  const drawing = drawMarks(picture.marks, style);
  const content = hatching(drawing, style) + drawing;
  if (title === undefined) return writeElement('svg', { ...sizeOf(picture), 'aria-hidden': 'true' }, content);
  const names = { role: 'img', 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-desc`, lang };
  const said =
    writeElement('title', { id: `${id}-title` }, escapeXml(title)) +
    writeElement('desc', { id: `${id}-desc` }, escapeXml(description));
  return writeElement('svg', { ...sizeOf(picture), ...names }, said + content);
}

/** Draws a card or image as a file that stands alone: literal colours on paper, no script, no reference to anything outside. */
export function drawFile(
  picture: Picture,
  { id, title, locale }: { id: string; title: string; locale: Locale },
  text?: Style['text'],
): string {
  const style: Style = { look: fileLook(locale), hatch: `${id}-hatch`, ...(text && { text }) };
  const drawing = drawMarks(picture.marks, style);
  const { width, height } = picture;
  const paper = writeElement('rect', { width, height, fill: FILE_COLOURS.paper });
  const names = { role: 'img', 'aria-labelledby': `${id}-title`, lang: LANG_TAG[locale] };
  return writeElement(
    'svg',
    { ...sizeOf(picture), ...names, color: FILE_COLOURS.ink, 'font-family': FILE_FACES[locale].sans },
    writeElement('title', { id: `${id}-title` }, escapeXml(title)) + hatching(drawing, style) + paper + drawing,
  );
}

function sizeOf({ width, height }: Picture) {
  return { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
}

/** The hatching, where a drawing uses it. */
function hatching(drawing: string, { hatch }: Style): string {
  if (!drawing.includes(`url(#${hatch})`)) return '';
  return `<defs><pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V6" stroke="currentColor" stroke-width="1.75"/></pattern></defs>`;
}
