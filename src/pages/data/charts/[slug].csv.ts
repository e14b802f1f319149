import type { APIRoute } from 'astro';
import { chartCsv } from '../../../domain/charts/chart-csv.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { chartSlugs } from '../../../library/chart-paths.ts';
import { getSentenceTexts } from '../../../library/charts.ts';

export const getStaticPaths = chartSlugs;

/** The numbers of a chart with their qualifiers and sentences. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart }, site }) =>
  new Response(chartCsv(chart, await getSentenceTexts(site, 'en')), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
