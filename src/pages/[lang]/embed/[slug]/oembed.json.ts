import type { APIRoute } from 'astro';
import { oembed } from '../../../../domain/charts/oembed.ts';
import type { Chart } from '../../../../domain/charts/series.ts';
import type { Locale } from '../../../../domain/locale.ts';
import { chartPaths } from '../../../../library/chart-paths.ts';
import { embeddable } from '../../../../library/charts.ts';
import { absoluteUrl, chartSocialPath, homePath } from '../../../../paths.ts';
import { getUi } from '../../../../library/ui.ts';

export const getStaticPaths = chartPaths;

/** What systems that speak oEmbed ask for. */
export const GET: APIRoute<{ chart: Chart }> = async ({ params, props: { chart }, site }) => {
  const locale = params.lang as Locale;
  const t = await getUi(locale);
  const provider = { name: t('site.title'), url: absoluteUrl(homePath(locale), site) };
  return Response.json(
    oembed(await embeddable(chart, locale, site), provider, absoluteUrl(chartSocialPath(locale, chart.slug), site)),
  );
};
