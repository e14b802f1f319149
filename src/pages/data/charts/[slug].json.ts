import type { APIRoute } from 'astro';
import { chartData } from '../../../domain/charts/chart-json.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { chartSlugs } from '../../../library/chart-paths.ts';
import { getSentenceTexts } from '../../../library/charts.ts';

export const getStaticPaths = chartSlugs;

/** The chart as data, with the sentences it rests on. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart }, site }) =>
  Response.json(chartData(chart, await getSentenceTexts(site, 'en')));
