import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { drawKey } from '../src/domain/charts/chart-view.ts';
import { drawPicture } from '../src/domain/charts/draw-picture.ts';
import { layOutChart } from '../src/domain/charts/lay-out-chart.ts';
import { sizeFor } from '../src/domain/charts/layout.ts';
import type { Chart } from '../src/domain/charts/series.ts';
import { sourceLine } from '../src/domain/charts/source-line.ts';
import { phrasesOf, tokensOf } from '../src/domain/charts/text-width.ts';
import { LANG_TAG, LOCALES, type Locale } from '../src/domain/locale.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { readSoundContent } from '../src/reader/check-content.ts';
import { ROOT } from '../src/reader/content-folder.ts';
import { launchBrowser } from '../src/packing/launch-browser.ts';
import { readOptions } from './options.ts';

// Draws all charts on one sheet, as they stand in a frame of some width.
const USAGE = `npm run sheet -- [--locale en] [--width 360] [--theme dark] [--media print] [--forced] [--only gdp-rank] [--columns 4] [--scale 2] [--to sheet.png]`;
const values = readOptions(USAGE, {
  locale: { type: 'string' },
  width: { type: 'string', default: '360' },
  theme: { type: 'string', default: 'light' },
  media: { type: 'string', default: 'screen' },
  forced: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true },
  columns: { type: 'string', default: '6' },
  scale: { type: 'string', default: '1' },
  to: { type: 'string', default: '.github/charts.{locale}.png' },
});
const width = Number(values.width);
const library = openLibrary(readSoundContent());
const charts = library.charts.filter(({ slug }) => values.only === undefined || values.only.includes(slug));
const css = ['chart.css', 'frame.css']
  .map((name) => readFileSync(join(ROOT, 'src/components/charts', name), 'utf8'))
  .join('\n');

const browser = await launchBrowser();
for (const locale of LOCALES.filter((code) => values.locale === undefined || values.locale === code)) {
  const page = await browser.newPage({
    viewport: { width: (width + 20) * Number(values.columns) + 20, height: 800 },
    deviceScaleFactor: Number(values.scale),
    ...(values.forced && { forcedColors: 'active' as const }),
    colorScheme: values.theme === 'dark' ? 'dark' : 'light',
  });
  if (values.media === 'print') await page.emulateMedia({ media: 'print' });
  await page.setContent(sheetOf(charts, locale));
  const picture = await page.screenshot({ fullPage: true });
  const file = resolve(ROOT, values.to.replace('{locale}', locale));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await sharp(picture).png({ palette: true, colours: 16, effort: 9 }).toBuffer());
  console.log(file);
}
await browser.close();

/** The charts in columns, each as its frame has it. */
function sheetOf(drawn: Chart[], locale: Locale): string {
  const { translate, site } = library;
  const room = width - 26;
  const cards = drawn.map((chart) => {
    const laidOut = layOutChart(chart, { locale, t: translate[locale], site });
    const size = sizeFor(room);
    const key = drawKey(laidOut.key, `${chart.slug}-key`).map(({ svg, text }) => `<li>${svg}${text}</li>`);
    return `<figure><h1>${phrasesOf(chart.title[locale])
      .map((phrase) => `<span class="phrase">${breakable(phrase)}</span>`)
      .join('')}</h1>
      <p class="finding">${breakable(chart.shows[locale])}</p>
      <div class="chart-canvas"><div class="chart-${size}">${drawPicture(laidOut.pictures[size], { id: chart.slug })}</div></div>
      ${key.length > 0 ? `<ul class="chart-key">${key.join('')}</ul>` : ''}<p>${breakable(sourceLine(chart, laidOut))}</p></figure>`;
  });
  return `<!doctype html><html lang="${LANG_TAG[locale]}" data-theme="${values.theme}"><style>${css}
    body { padding: 10px; columns: ${values.columns}; column-gap: 20px; }
    figure { width: ${width}px; margin-bottom: 20px; break-inside: avoid; }</style><body>${cards.join('')}</body></html>`;
}

/** A text that breaks where frames break it. */
function breakable(text: string): string {
  return tokensOf(text).join('<wbr>');
}
