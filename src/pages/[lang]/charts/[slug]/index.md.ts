import type { APIRoute } from 'astro';
import type { Chart } from '../../../../domain/charts/series.ts';
import { library } from '../../../../library/library.ts';
import { chartPaths } from '../../../../library/static-paths.ts';
import { chartTwin } from '../../../../library/twins.ts';

export const getStaticPaths = chartPaths;

/** A chart as Markdown: its numbers as a table. */
export const GET: APIRoute<{ chart: Chart }> = ({ locals: { locale }, props: { chart }, site }) =>
  new Response(chartTwin(library, chart, locale, site));
