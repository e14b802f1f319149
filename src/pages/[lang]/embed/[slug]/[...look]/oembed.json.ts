import type { APIRoute } from 'astro';
import { oembed } from '../../../../../domain/charts/oembed.ts';
import { embeddable, keptFramed } from '../../../../../library/chart-files.ts';
import { framePaths, type FrameProps } from '../../../../../library/frame-paths.ts';
import { library } from '../../../../../library/library.ts';
import { absoluteUrl, chartSocialPath, homePath } from '../../../../../paths.ts';

export const getStaticPaths = framePaths;

/** What systems that speak oEmbed ask for: the frame in the look of the address that they were given. */
export const GET: APIRoute<FrameProps> = ({ locals: { locale }, props: { theme, shown }, params, site }) => {
  const provider = { name: library.site.name[locale], url: absoluteUrl(homePath(locale), site) };
  const kept = 'pin' in shown;
  const chart = kept ? keptFramed(shown.pin, locale, site) : embeddable(library, shown.chart, locale, site);
  const drawn = library.charts.some(({ slug }) => slug === chart.slug);
  const thumbnail = absoluteUrl(chartSocialPath(locale, drawn ? chart.slug : library.site.picture), site);
  const frame = params['look'] === undefined ? chart.frame : `${chart.frame}${params['look']}/`;
  return Response.json(oembed({ ...chart, frame }, provider, thumbnail, theme));
};
