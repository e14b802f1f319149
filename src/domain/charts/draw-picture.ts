import { LANG_TAG, type Locale } from '../locale.ts';
import { PALETTE, type Scheme } from '../palette.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { fadeOf } from './draw-box.ts';
import { drawMarks } from './draw-marks.ts';
import type { Style } from './draw-style.ts';
import type { Picture, Tone } from './mark.ts';
import type { Ground } from './picture-variant.ts';
import { writeElement } from './write-element.ts';

/** Names of a drawing for readers who do not see it; `id` must be the only one of its kind on a page. */
export type Naming = { id: string; title: string; description: string; lang: string };

/** Tones by class, for pages: the page’s style sheet says the colours, light and dark. */
const PAGE_LOOK: Style['look'] = ({ tone = 'ink', face }) => {
  const classes = [tone === 'ink' ? '' : `t-${tone}`, face === undefined ? '' : `t-${face}`];
  return { class: classes.filter((name) => name !== '').join(' ') || undefined };
};

const tonesOf = ({ cinnabar, ...tones }: (typeof PALETTE)[Scheme]) => ({ ...tones, accent: cinnabar });
const COLOURS: Record<Ground, Record<Tone, string>> = {
  cream: tonesOf(PALETTE.light),
  white: { ...tonesOf(PALETTE.light), paper: '#ffffff' },
  dark: tonesOf(PALETTE.dark),
};
/**
 * Faces by the names that drawing programs know them by. Faces of Chinese set an English apostrophe as wide as a character, so
 * English files name none.
 */
const FILE_FACES = {
  zh: {
    sans: `'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif`,
    serif: `'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif`,
  },
  en: {
    sans: `'Noto Sans','Segoe UI','Helvetica Neue',Arial,sans-serif`,
    serif: `'Noto Serif','Source Serif 4',Charter,Cambria,serif`,
  },
};

/** The same tones for a file. */
export function fileLook(locale: Locale, ground: Ground): Style['look'] {
  return ({ tone = 'ink', face }) => ({
    color: tone === 'ink' ? undefined : COLOURS[ground][tone],
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

/** Draws a chart as an image of a page, without names or paper: it takes the reader’s light or dark like the page around it. */
export function drawForText(picture: Picture, locale: Locale): string {
  const style: Style = { look: PAGE_LOOK, hatch: 'hatch' };
  const drawing = drawMarks(picture.marks, style);
  const { sans, serif } = FILE_FACES[locale];
  const tones = ({ ink, soft, rule, accent, paper }: Record<Tone, string>) =>
    `svg{color:${ink}}.t-soft{color:${soft}}.t-rule{color:${rule}}.t-accent{color:${accent}}.t-paper{color:${paper}}`;
  const styles =
    `svg{font-family:${sans}}.t-serif{font-family:${serif};font-variant-numeric:lining-nums}` +
    `text{text-autospace:no-autospace}${tones(COLOURS.cream)}@media (prefers-color-scheme:dark){${tones(COLOURS.dark)}}`;
  return writeElement(
    'svg',
    { ...sizeOf(picture), lang: LANG_TAG[locale] },
    writeElement('style', {}, styles) + hatching(drawing, style) + drawing,
  );
}

/** What a file is called and stands on. */
export type FileSetting = { id: string; title: string; locale: Locale; ground?: Ground };

/** Draws a card or image as a file that stands alone: literal colours, no script, no reference to anything outside. */
export function drawFile(
  picture: Picture,
  { id, title, locale, ground = 'cream' }: FileSetting,
  text?: Style['text'],
): string {
  const style: Style = { look: fileLook(locale, ground), hatch: `${id}-hatch`, ...(text && { text }) };
  const drawing = drawMarks(picture.marks, style);
  const { width, height } = picture;
  const colours = COLOURS[ground];
  const paper = writeElement('rect', { width, height, fill: colours.paper });
  const names = { role: 'img', 'aria-labelledby': `${id}-title`, lang: LANG_TAG[locale] };
  return writeElement(
    'svg',
    { ...sizeOf(picture), ...names, 'font-family': FILE_FACES[locale].sans },
    writeElement('title', { id: `${id}-title` }, escapeXml(title)) +
      paper +
      spellColours(hatching(drawing, style) + drawing, colours.ink),
  );
}

/** Writes the colour that each element has in the place of `currentColor`, which not every drawing program knows. */
function spellColours(drawing: string, ink: string): string {
  return drawing.replace(/<[a-z][^>]*>/g, (tag) => {
    const [, colour = ink] = / color="([^"]*)"/.exec(tag) ?? [];
    return tag.replace(/ color="[^"]*"/, '').replaceAll('currentColor', colour);
  });
}

function sizeOf({ width, height }: Picture) {
  return { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
}

/** The hatching and the fading, where a drawing uses them. */
function hatching(drawing: string, { hatch }: Style): string {
  const fade = fadeOf(hatch);
  const used = [
    [
      hatch,
      `<pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V6" stroke="currentColor" stroke-width="1.75"/></pattern>`,
    ],
    [
      fade,
      `<linearGradient id="${fade}"><stop stop-color="currentColor"/><stop offset="1" stop-color="currentColor" stop-opacity="0"/></linearGradient>`,
    ],
  ].filter(([id]) => drawing.includes(`url(#${id})`));
  return used.length === 0 ? '' : `<defs>${used.map(([, element]) => element).join('')}</defs>`;
}
