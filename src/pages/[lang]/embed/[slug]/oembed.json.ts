import type { APIRoute } from 'astro';
import { oembed } from '../../../../domain/charts/oembed.ts';
import type { Chart } from '../../../../domain/charts/series.ts';
import { chartPaths } from '../../../../library/static-paths.ts';
import { absoluteUrl, chartSocialPath, homePath } from '../../../../paths.ts';
import { library } from '../../../../library/library.ts';
import { embeddable } from '../../../../library/chart-files.ts';

export const getStaticPaths = chartPaths;

/** What systems that speak oEmbed ask for. */
export const GET: APIRoute<{ chart: Chart }> = ({ locals: { locale }, props: { chart }, site }) => {
  const provider = { name: library.site.name[locale], url: absoluteUrl(homePath(locale), site) };
  return Response.json(
    oembed(embeddable(library, chart, locale, site), provider, absoluteUrl(chartSocialPath(locale, chart.slug), site)),
  );
};
