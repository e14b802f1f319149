import sharp from 'sharp';
import { drawFile, type FileSetting } from '../domain/charts/draw-picture.ts';
import { textsOf, type Picture } from '../domain/charts/mark.ts';
import type { Ground } from '../domain/charts/picture-variant.ts';
import { PICTURE_WIDTH } from '../domain/charts/place-card.ts';
import type { Locale } from '../domain/locale.ts';
import { FONT_NAME, loadFace } from './font.ts';
import { outlineText } from './outline-text.ts';
import { PictureStore } from './picture-store.ts';

/** A picture is drawn anew when its marks, the face, the drawing program or the code of this room changes. */
const code = import.meta.glob<string>(['./*.ts', '!./*.test.ts'], { query: '?raw', import: 'default', eager: true });
const tools = JSON.stringify([FONT_NAME, sharp.versions, code]);
const store = new PictureStore('.cache/pictures');

/** What a picture file is called within, what it stands on, how wide it is in px. */
export type PictureSetting = { title: string; locale: Locale; ground?: Ground; width?: number };

/** The picture as a PNG, its text as outlines; kept in .cache/ from build to build. */
export function drawPng(picture: Picture, { width = PICTURE_WIDTH, ...setting }: PictureSetting): Promise<Buffer> {
  const names = { id: 'picture', ...setting };
  return store.take(`${tools} ${width} ${drawFile(picture, names)}`, async () =>
    sharp(Buffer.from(await drawOutlines(picture, names)), { density: (72 * width) / picture.width })
      .resize({ width })
      .png({ palette: true, effort: 1, colours: 32, quality: 95, dither: 0 })
      .toBuffer(),
  );
}

/** The picture as a drawing that needs no font: its text is outlines. */
export async function drawOutlines(picture: Picture, setting: FileSetting): Promise<string> {
  const { locale, ground = 'cream' } = setting;
  const texts = [...textsOf(picture.marks), '§'];
  const faces = { 400: await loadFace(texts, 400), 600: await loadFace(texts, 600) };
  return drawFile(picture, setting, outlineText(faces, { locale, ground }));
}
