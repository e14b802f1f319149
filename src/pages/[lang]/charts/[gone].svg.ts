import type { APIRoute } from 'astro';
import { placeAddress } from '../../../domain/charts/pinned-figure.ts';
import { library } from '../../../library/library.ts';
import { gonePaths, siteAddress, type KeptChart } from '../../../library/pins.ts';

export const getStaticPaths = () => gonePaths(library, 'gone');

/** The drawing of a chart that is gone, as it was. */
export const GET: APIRoute<{ pin: KeptChart }> = ({ locals: { locale }, props: { pin }, site }) =>
  new Response(placeAddress(pin.card[locale], siteAddress(site)), { headers: { 'content-type': 'image/svg+xml' } });
