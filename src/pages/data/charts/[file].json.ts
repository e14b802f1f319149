import type { APIRoute } from 'astro';
import { chartData } from '../../../domain/charts/chart-json.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import type { Locale } from '../../../domain/locale.ts';
import { chartDataFiles } from '../../../library/static-paths.ts';
import { library } from '../../../library/library.ts';
import { chartOrigin, sentenceTexts } from '../../../library/chart-files.ts';

export const getStaticPaths = chartDataFiles;

/** The chart as data, with the sentences it rests on. */
export const GET: APIRoute<{ chart: Chart; locale: Locale }> = async ({ props: { chart, locale }, site }) =>
  Response.json(chartData(chart, sentenceTexts(library, site, locale), chartOrigin(library, chart, site)));
