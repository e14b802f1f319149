import type { APIRoute } from 'astro';
import { frameHeights } from '../../domain/charts/frame-heights.ts';
import type { Locale } from '../../domain/locale.ts';
import { chartCsvPath, chartPath, chartPngPath, chartSvgPath, embedPath, oembedPath } from '../../paths.ts';
import { library } from '../../library/library.ts';

/** Every chart with its addresses; the shape is a contract with other people’s programs. */
export const GET: APIRoute = async () => {
  const charts = library.charts.map(({ slug, title, numbers }) => {
    const both = (path: (locale: Locale, slug: string) => string) => ({ zh: path('zh', slug), en: path('en', slug) });
    const { zh, en } = frameHeights(slug);
    return {
      slug,
      title,
      numbers: numbers.map(({ id }) => id),
      page: both(chartPath),
      embed: both(embedPath),
      oembed: both(oembedPath),
      svg: both(chartSvgPath),
      png: both(chartPngPath),
      csv: chartCsvPath(slug),
      height: Math.max(zh, en),
    };
  });
  return Response.json(charts);
};
