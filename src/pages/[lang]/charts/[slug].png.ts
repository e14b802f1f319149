import type { APIRoute } from 'astro';
import { placeCard } from '../../../domain/charts/place-card.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { layOut } from '../../../library/chart-files.ts';
import { library } from '../../../library/library.ts';
import { chartPaths } from '../../../library/static-paths.ts';
import { drawPng } from '../../../pictures/draw-png.ts';

export const getStaticPaths = chartPaths;

/** The chart’s card as a picture. */
export const GET: APIRoute<{ chart: Chart }> = async ({ locals: { locale }, props: { chart } }) => {
  const card = placeCard(layOut(library, chart, locale));
  const png = await drawPng(card, chart.title[locale], locale);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
