import type { APIRoute } from 'astro';
import { chartRecord } from '../../library/chart-files.ts';
import { library } from '../../library/library.ts';

/** Every chart with its addresses. */
export const GET: APIRoute = ({ site }) =>
  Response.json(library.charts.map((chart) => chartRecord(library, chart, site)));
