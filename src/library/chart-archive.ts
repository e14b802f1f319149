import { strToU8, zipSync, type Zippable } from 'fflate';
import { chartCsv } from '../domain/charts/chart-csv.ts';
import { chartData } from '../domain/charts/chart-json.ts';
import { drawFile } from '../domain/charts/draw-picture.ts';
import { placeCard } from '../domain/charts/place-card.ts';
import { PICTURE_VARIANTS } from '../domain/charts/picture-variant.ts';
import type { Chart } from '../domain/charts/series.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { zipDay } from '../packing/zip-day.ts';
import { drawPng } from '../pictures/draw-png.ts';
import { localFile } from '../paths.ts';
import { chartOrigin, layOut, sentenceTexts } from './chart-files.ts';
import { describeData } from './describe-data.ts';
import type { Library } from './open-library.ts';

/**
 * Every chart’s files in both languages, and the description of the columns, in one ZIP. Built twice from the same content it
 * is the same to the byte: every file has the day of the report.
 */
export async function chartArchive(library: Library, origin: URL | undefined): Promise<Uint8Array> {
  const files: Zippable = { 'datapackage.json': strToU8(JSON.stringify(describeData(library, [], origin), null, 2)) };
  for (const chart of library.charts) {
    for (const locale of LOCALES) await addChart(files, chart, locale, library, origin);
  }
  return zipSync(files, { mtime: zipDay(library.site.report.date), level: 6 });
}

async function addChart(
  files: Zippable,
  chart: Chart,
  locale: Locale,
  library: Library,
  origin: URL | undefined,
): Promise<void> {
  const { slug, title } = chart;
  const name = `charts/${localFile(slug, locale)}`;
  const sentenceOf = sentenceTexts(library, origin, locale);
  const card = placeCard(layOut(library, chart, locale, origin));
  files[`${name}.csv`] = strToU8(chartCsv(chart, sentenceOf));
  files[`${name}.json`] = strToU8(JSON.stringify(chartData(chart, sentenceOf, chartOrigin(library, chart, origin))));
  files[`${name}.svg`] = strToU8(drawFile(card, { id: slug, title: title[locale], locale }));
  files[`${name}.png`] = [
    new Uint8Array(await drawPng(card, { title: title[locale], locale, ...PICTURE_VARIANTS[0]! })),
    { level: 0 },
  ];
}
