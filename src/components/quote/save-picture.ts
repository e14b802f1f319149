import {
  BAR_WIDTH,
  drawPicture,
  facesOf,
  layOutPicture,
  type QuotePicture,
} from '../../domain/citation/quote-picture.ts';
import type { Quote } from '../../domain/citation/quote-sentences.ts';
import { LANG_TAG, type Locale } from '../../domain/locale.ts';
import { PALETTE, type Scheme } from '../../domain/palette.ts';
import { saveFile } from '../browser/save-file.ts';

/** Pixels of the picture for each of the drawing. */
const SCALE = 2;

/** Saves the quote as a card, drawn with the faces of this device. */
export async function savePicture(quote: Quote, kind: 'png' | 'svg', scheme: Scheme, locale: Locale): Promise<void> {
  const picture = layOutPicture(quote, locale);
  const file =
    kind === 'svg'
      ? new Blob([drawPicture(picture, scheme, quote.source)], { type: 'image/svg+xml' })
      : await paint(picture, scheme);
  saveFile(file, `${quote.work.key}.${kind}`);
}

async function paint({ width, height, x, lines }: QuotePicture, scheme: Scheme): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE });
  const brush = canvas.getContext('2d')!;
  const { paper, ink, soft, cinnabar } = PALETTE[scheme];
  const fill = (colour: string, w: number) => {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, w, height);
  };
  brush.scale(SCALE, SCALE);
  fill(paper, width);
  fill(cinnabar, BAR_WIDTH);
  for (const { text, y, size, lang, part } of lines) {
    // The canvas takes the forms of characters from its own language.
    canvas.lang = LANG_TAG[lang];
    brush.font = `${size}px ${facesOf({ part, lang })}`;
    brush.fillStyle = part === 'text' ? ink : soft;
    brush.fillText(text, x, y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
