import type { APIRoute } from 'astro';
import { chartCsv } from '../../../domain/charts/chart-csv.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { chartSlugs } from '../../../library/static-paths.ts';
import { library } from '../../../library/library.ts';
import { sentenceTexts } from '../../../library/chart-files.ts';

export const getStaticPaths = chartSlugs;

/** The numbers of a chart with their qualifiers and sentences. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart }, site }) =>
  new Response(chartCsv(chart, sentenceTexts(library, site, 'en')), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
