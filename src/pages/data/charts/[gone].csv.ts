import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../../../domain/locale.ts';
import { library } from '../../../library/library.ts';
import { goneCharts, keptCsv, type KeptChart } from '../../../library/pins.ts';
import { localFile } from '../../../paths.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    goneCharts(library).map((pin) => ({ params: { gone: localFile(pin.slug, locale) }, props: { pin, locale } })),
  );

/** The numbers of a chart that is gone, under its old address. */
export const GET: APIRoute<{ pin: KeptChart; locale: Locale }> = ({ props: { pin, locale }, site }) =>
  new Response(keptCsv(pin, locale, site), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
