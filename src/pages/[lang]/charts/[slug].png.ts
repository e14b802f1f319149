import type { APIRoute } from 'astro';
import { PICTURE_VARIANTS, pictureName, type PictureVariant } from '../../../domain/charts/picture-variant.ts';
import { placeCard } from '../../../domain/charts/place-card.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { layOut } from '../../../library/chart-files.ts';
import { library } from '../../../library/library.ts';
import { chartPaths } from '../../../library/static-paths.ts';
import { drawPng } from '../../../pictures/draw-png.ts';

/** One picture for each width and ground, named by `pictureName`. */
export const getStaticPaths = () =>
  chartPaths().flatMap(({ params: { lang, slug }, props: { chart } }) =>
    PICTURE_VARIANTS.map((variant) => ({
      params: { lang, slug: pictureName(slug, variant) },
      props: { chart, variant },
    })),
  );

/** The chart’s card as a picture. */
export const GET: APIRoute<{ chart: Chart; variant: PictureVariant }> = async ({
  locals: { locale },
  props: { chart, variant },
  site,
}) => {
  const card = placeCard(layOut(library, chart, locale, site));
  const png = await drawPng(card, { title: chart.title[locale], locale, ...variant });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
