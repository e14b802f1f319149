import { textWidth, wrapText } from '../charts/text-width.ts';
import { writeElement } from '../charts/write-element.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { LANG_TAG, type Locale } from '../locale.ts';
import { PALETTE, type Scheme } from '../palette.ts';
import { addressText } from '../site/address-text.ts';
import { keepLicences } from '../site/licence.ts';
import type { Quote } from './quote-sentences.ts';

/** A line of text with its place in px: `y` is its base line. */
export type PictureLine = { text: string; y: number; size: number; lang: Locale; part: 'text' | 'credit' };
/** A quote laid out as a card, in px. */
export type QuotePicture = { width: number; height: number; x: number; lines: PictureLine[] };

const CHINESE_FACES = "'Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', STSong, SimSun, serif";
/** English stands in an English face first: a Chinese one sets its quotation marks as wide as a character. */
const ENGLISH_FACES = "Georgia, 'Times New Roman', 'Liberation Serif', serif";
const CREDIT_FACES = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** The faces of a line, as CSS names them; those of the reader’s device. */
export function facesOf({ part, lang }: Pick<PictureLine, 'part' | 'lang'>): string {
  if (part === 'credit') return CREDIT_FACES;
  return lang === 'zh' ? CHINESE_FACES : ENGLISH_FACES;
}
const WIDTH = 1080;
const MARGIN = 84;
/** Width of the bar at the left edge, in px. */
export const BAR_WIDTH = 6;
const GAP = 34;
const SIZES = { zh: { size: 40, line: 64 }, en: { size: 32, line: 48 }, credit: { size: 21, line: 32 } };

/** Lays a quote out as a card: its languages one below the other, what is credited, and the address as text. */
export function layOutPicture(
  { texts, source, translation, provenance, address }: Quote,
  locale: Locale,
): QuotePicture {
  const room = WIDTH - 2 * MARGIN;
  const lines: PictureLine[] = [];
  let y = MARGIN;
  const set = (
    text: string,
    lang: Locale,
    part: PictureLine['part'],
    { size, line }: { size: number; line: number },
  ) => {
    for (const row of wrapText(text, room, size).flatMap((one) => cutLong(one, room, size))) {
      y += line;
      lines.push({ text: row, y: y - (line - size) / 2 - size * 0.15, size, lang, part });
    }
  };
  for (const { lang, paragraphs } of texts) {
    for (const paragraph of paragraphs) set(paragraph, lang, 'text', SIZES[lang]);
    y += GAP;
  }
  for (const credit of [source, translation, provenance, addressText(address)]) {
    if (credit !== null) set(keepLicences(credit), locale, 'credit', SIZES.credit);
  }
  return { width: WIDTH, height: Math.round(y + MARGIN), x: MARGIN, lines };
}

/** The card as an SVG drawing in the colours of the site’s light or dark pages, with its text as text, in the reader’s own faces. */
export function drawPicture({ width, height, x, lines }: QuotePicture, scheme: Scheme, title: string): string {
  const { paper, ink, soft, cinnabar } = PALETTE[scheme];
  const texts = lines.map(({ text, y, size, lang, part }) => {
    const fill = part === 'text' ? ink : soft;
    return writeElement(
      'text',
      { x, y, 'font-size': size, 'font-family': facesOf({ part, lang }), fill, 'xml:lang': LANG_TAG[lang] },
      escapeXml(text),
    );
  });
  const shapes = [
    writeElement('title', {}, escapeXml(title)),
    writeElement('rect', { width, height, fill: paper }),
    writeElement('rect', { width: BAR_WIDTH, height, fill: cinnabar }),
  ];
  return writeElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    [...shapes, ...texts].join(''),
  );
}

/** An address has no spaces to break at. */
function cutLong(line: string, room: number, size: number): string[] {
  const rows = [''];
  for (const character of line) {
    if (textWidth(rows.at(-1)! + character, size) > room) rows.push('');
    rows[rows.length - 1] += character;
  }
  return rows;
}
