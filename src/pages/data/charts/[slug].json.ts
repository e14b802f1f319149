import type { APIRoute } from 'astro';
import { chartData } from '../../../domain/charts/chart-json.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { chartSlugs } from '../../../library/static-paths.ts';
import { library } from '../../../library/library.ts';
import { sentenceTexts } from '../../../library/chart-files.ts';

export const getStaticPaths = chartSlugs;

/** The chart as data, with the sentences it rests on. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart }, site }) =>
  Response.json(chartData(chart, sentenceTexts(library, site, 'en')));
