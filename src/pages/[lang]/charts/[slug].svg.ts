import type { APIRoute } from 'astro';
import { drawFile } from '../../../domain/charts/draw-picture.ts';
import { placeCard } from '../../../domain/charts/place-card.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { LANG_TAG } from '../../../domain/locale.ts';
import { chartPaths } from '../../../library/static-paths.ts';

export const getStaticPaths = chartPaths;

/** The chart’s card as a drawing that stands alone. */
export const GET: APIRoute<{ chart: Chart }> = ({ locals: { locale, t }, props: { chart } }) => {
  const card = placeCard(chart, { locale, words: t });
  const svg = drawFile(card, { id: chart.slug, title: chart.title[locale], lang: LANG_TAG[locale] });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
