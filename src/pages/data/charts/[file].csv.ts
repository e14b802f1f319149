import type { APIRoute } from 'astro';
import { chartCsv } from '../../../domain/charts/chart-csv.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import type { Locale } from '../../../domain/locale.ts';
import { chartDataFiles } from '../../../library/static-paths.ts';
import { library } from '../../../library/library.ts';
import { sentenceTexts } from '../../../library/chart-files.ts';

export const getStaticPaths = chartDataFiles;

/** The numbers of a chart with their qualifiers and sentences. */
export const GET: APIRoute<{ chart: Chart; locale: Locale }> = async ({ props: { chart, locale }, site }) =>
  new Response(chartCsv(chart, sentenceTexts(library, site, locale)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
