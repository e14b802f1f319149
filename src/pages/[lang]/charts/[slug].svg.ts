import type { APIRoute } from 'astro';
import { drawFile, drawForText } from '../../../domain/charts/draw-picture.ts';
import { SIZES, type Size } from '../../../domain/charts/layout.ts';
import { outlinesName, textName } from '../../../domain/charts/picture-variant.ts';
import { placeCard } from '../../../domain/charts/place-card.ts';
import type { Chart } from '../../../domain/charts/series.ts';
import { layOut } from '../../../library/chart-files.ts';
import { library } from '../../../library/library.ts';
import { chartPaths } from '../../../library/static-paths.ts';
import { drawOutlines } from '../../../pictures/draw-png.ts';

type Variant = 'text' | 'outlines' | Size;

/** The card of a chart with its text as text, one with its text as outlines, and the drawings that stand in chapters. */
export const getStaticPaths = () =>
  chartPaths().flatMap(({ params: { lang, slug }, props: { chart } }) => [
    { params: { lang, slug }, props: { chart, variant: 'text' as Variant } },
    { params: { lang, slug: outlinesName(slug) }, props: { chart, variant: 'outlines' as Variant } },
    ...SIZES.map((size) => ({
      params: { lang, slug: textName(slug, size) },
      props: { chart, variant: size as Variant },
    })),
  ]);

/** The chart as a drawing that stands alone. */
export const GET: APIRoute<{ chart: Chart; variant: Variant }> = async ({
  locals: { locale },
  props: { chart, variant },
  site,
}) => {
  const laidOut = layOut(library, chart, locale, site);
  const names = { id: chart.slug, title: chart.title[locale], locale };
  const draw = () => {
    if (variant === 'text') return drawFile(placeCard(laidOut), names);
    if (variant === 'outlines') return drawOutlines(placeCard(laidOut), names);
    return drawForText(laidOut.pictures[variant], locale);
  };
  return new Response(await draw(), { headers: { 'content-type': 'image/svg+xml' } });
};
