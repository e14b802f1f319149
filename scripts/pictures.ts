import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { chartFiles } from '../src/domain/charts/chart-files.ts';
import { drawFile } from '../src/domain/charts/draw-picture.ts';
import { textsOf, type Picture } from '../src/domain/charts/mark.ts';
import { PICTURE_WIDTH, placeCard } from '../src/domain/charts/place-card.ts';
import { placeSocial } from '../src/domain/charts/place-social.ts';
import { LANG_TAG, LOCALES, type Locale } from '../src/domain/locale.ts';
import { readCharts } from './content/read-charts.ts';
import { FONT_NAME, loadFace, type Face } from './pictures/font.ts';
import { outlineText } from './pictures/outline-text.ts';
import { PictureStore } from './pictures/picture-store.ts';

const ROOT = join(import.meta.dirname, '..');

/** A picture is drawn anew when its marks, the face, the drawing program or the code that makes outlines changes. */
const code = ['font.ts', 'outline-text.ts'].map((file) =>
  readFileSync(join(import.meta.dirname, 'pictures', file), 'utf8'),
);
const tools = [FONT_NAME, JSON.stringify(sharp.versions), ...code].join('\n');

type Task = { picture: Picture; title: string; locale: Locale; target: string };
const started = performance.now();
const { charts, words } = readCharts();
const tasks = charts.flatMap((chart) =>
  LOCALES.flatMap((locale): Task[] => {
    const layout = { locale, words: words[locale] };
    const common = { title: chart.title[locale], locale };
    return [
      { ...common, picture: placeCard(chart, layout), target: chartFiles.png(locale, chart.slug) },
      { ...common, picture: placeSocial(chart, layout), target: chartFiles.social(locale, chart.slug) },
    ];
  }),
);

let faces: Promise<Record<400 | 600, Face>> | undefined;
const loadFaces = async () => {
  const texts = [...tasks.flatMap(({ picture }) => textsOf(picture.marks)), '§'];
  return { 400: await loadFace(texts, 400), 600: await loadFace(texts, 600) };
};

async function draw({ picture, title, locale }: Task): Promise<Buffer> {
  const text = outlineText(await (faces ??= loadFaces()), locale === 'zh');
  const svg = drawFile(picture, { id: 'picture', title, lang: LANG_TAG[locale] }, text);
  const density = (72 * PICTURE_WIDTH) / picture.width;
  return sharp(Buffer.from(svg), { density })
    .resize({ width: PICTURE_WIDTH })
    .png({ palette: true, effort: 3, colours: 48 })
    .toBuffer();
}

const store = new PictureStore(join(ROOT, '.cache/pictures'));
const drawn = await Promise.all(
  tasks.map((task) => {
    const recipe = tools + drawFile(task.picture, { id: 'picture', title: task.title, lang: LANG_TAG[task.locale] });
    return store.put(recipe, join(ROOT, 'dist', task.target), () => draw(task));
  }),
);
store.prune();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${tasks.length} pictures, ${drawn.filter(Boolean).length} of them drawn anew, ${seconds} s`);
