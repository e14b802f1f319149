import type { APIRoute } from 'astro';
import { oembed } from '../../../../domain/charts/oembed.ts';
import type { Chart } from '../../../../domain/charts/series.ts';
import { embeddable, keptEmbeddable } from '../../../../library/chart-files.ts';
import { library } from '../../../../library/library.ts';
import { gonePaths, type KeptChart } from '../../../../library/pins.ts';
import { chartPaths } from '../../../../library/static-paths.ts';
import { absoluteUrl, chartSocialPath, homePath } from '../../../../paths.ts';

export const getStaticPaths = () => [...chartPaths(), ...gonePaths(library, 'slug')];

/** What systems that speak oEmbed ask for; of a chart that is gone, the frame as it was. */
export const GET: APIRoute<{ chart: Chart } | { pin: KeptChart }> = ({ locals: { locale }, props, site }) => {
  const provider = { name: library.site.name[locale], url: absoluteUrl(homePath(locale), site) };
  const embed =
    'pin' in props ? keptEmbeddable(library, props.pin, locale, site) : embeddable(library, props.chart, locale, site);
  const thumbnail = 'pin' in props ? library.site.picture : props.chart.slug;
  return Response.json(oembed(embed, provider, absoluteUrl(chartSocialPath(locale, thumbnail), site)));
};
