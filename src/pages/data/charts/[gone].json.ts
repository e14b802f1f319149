import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../../../domain/locale.ts';
import { library } from '../../../library/library.ts';
import { goneCharts, successorOf, type KeptChart } from '../../../library/pins.ts';
import { absoluteUrl, chartCsvPath, localFile } from '../../../paths.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    goneCharts(library).map((pin) => ({ params: { gone: localFile(pin.slug, locale) }, props: { pin, locale } })),
  );

/** What became of a chart that is gone: where its numbers are drawn now, and its own table. */
export const GET: APIRoute<{ pin: KeptChart; locale: Locale }> = ({ props: { pin, locale }, site }) => {
  const { slug, version, date, title, shows } = pin;
  const replacedBy = absoluteUrl(successorOf(library, slug, locale).path, site);
  return Response.json({
    slug,
    title,
    shows,
    version,
    date,
    replacedBy,
    csv: absoluteUrl(chartCsvPath(slug, locale), site),
  });
};
