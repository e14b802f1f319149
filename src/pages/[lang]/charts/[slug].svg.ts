import type { APIRoute } from 'astro';
import { drawFile } from '../../../domain/charts/draw-picture.ts';
import { outlinesName } from '../../../domain/charts/picture-variant.ts';
import { placeCard } from '../../../domain/charts/place-card.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { layOut } from '../../../library/chart-files.ts';
import { library } from '../../../library/library.ts';
import { chartPaths } from '../../../library/static-paths.ts';
import { drawOutlines } from '../../../pictures/draw-png.ts';

/** The drawing with its text as text, and one with its text as outlines. */
export const getStaticPaths = () =>
  chartPaths().flatMap(({ params: { lang, slug }, props: { chart } }) =>
    [false, true].map((outlines) => ({
      params: { lang, slug: outlines ? outlinesName(slug) : slug },
      props: { chart, outlines },
    })),
  );

/** The chart’s card as a drawing that stands alone. */
export const GET: APIRoute<{ chart: Chart; outlines: boolean }> = async ({
  locals: { locale },
  props: { chart, outlines },
  site,
}) => {
  const card = placeCard(layOut(library, chart, locale, site));
  const names = { id: chart.slug, title: chart.title[locale], locale };
  const svg = outlines ? await drawOutlines(card, names) : drawFile(card, names);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
