import type { APIRoute } from 'astro';
import { drawFile } from '../../../domain/charts/draw-picture.ts';
import { placeCard } from '../../../domain/charts/place-card.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { layOut } from '../../../library/chart-files.ts';
import { library } from '../../../library/library.ts';
import { chartPaths } from '../../../library/static-paths.ts';

export const getStaticPaths = chartPaths;

/** The chart’s card as a drawing that stands alone. */
export const GET: APIRoute<{ chart: Chart }> = ({ locals: { locale }, props: { chart } }) => {
  const card = placeCard(layOut(library, chart, locale));
  const svg = drawFile(card, { id: chart.slug, title: chart.title[locale], locale });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
