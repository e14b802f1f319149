import type { APIRoute } from 'astro';
import { placeSocial } from '../../../domain/charts/place-social.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { layOut } from '../../../library/chart-files.ts';
import { library } from '../../../library/library.ts';
import { chartPaths } from '../../../library/static-paths.ts';
import { drawPng } from '../../../pictures/draw-png.ts';

export const getStaticPaths = chartPaths;

/** The chart as previews of links show it. */
export const GET: APIRoute<{ chart: Chart }> = async ({ locals: { locale }, props: { chart }, site }) => {
  const picture = placeSocial(layOut(library, chart, locale, site));
  const png = await drawPng(picture, { title: chart.title[locale], locale });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
