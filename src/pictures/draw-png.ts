import sharp from 'sharp';
import { drawFile } from '../domain/charts/draw-picture.ts';
import { textsOf, type Picture } from '../domain/charts/mark.ts';
import { PICTURE_WIDTH } from '../domain/charts/place-card.ts';
import type { Locale } from '../domain/locale.ts';
import { FONT_NAME, loadFace } from './font.ts';
import { outlineText } from './outline-text.ts';
import { PictureStore } from './picture-store.ts';

/** A picture is drawn anew when its marks, the face, the drawing program or the code of this room changes. */
const code = import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true });
const tools = JSON.stringify([FONT_NAME, sharp.versions, code]);
const store = new PictureStore('.cache/pictures');

/** The picture as a PNG of `PICTURE_WIDTH` px, its text as outlines; kept in .cache/ from build to build. */
export function drawPng(picture: Picture, title: string, locale: Locale): Promise<Buffer> {
  const names = { id: 'picture', title, locale };
  return store.take(tools + drawFile(picture, names), async () => {
    const texts = [...textsOf(picture.marks), '§'];
    const faces = { 400: await loadFace(texts, 400), 600: await loadFace(texts, 600) };
    const svg = drawFile(picture, names, outlineText(faces, locale));
    return sharp(Buffer.from(svg), { density: (72 * PICTURE_WIDTH) / picture.width })
      .resize({ width: PICTURE_WIDTH })
      .png({ palette: true, effort: 3, colours: 48 })
      .toBuffer();
  });
}
