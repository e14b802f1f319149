import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { library } from '../../../library/library.ts';
import { gonePaths, type KeptChart } from '../../../library/pins.ts';

/** Pictures are kept of the charts that are gone: other people’s pages show them under their old addresses. */
export const getStaticPaths = () =>
  gonePaths(library, 'gone').filter(({ params, props: { pin } }) => pin.png[params.lang] !== null);

/** The picture of a chart that is gone, as it was. */
export const GET: APIRoute<{ pin: KeptChart }> = ({ locals: { locale }, props: { pin } }) =>
  new Response(new Uint8Array(readFileSync(pin.png[locale]!)), { headers: { 'content-type': 'image/png' } });
