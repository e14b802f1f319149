import type { APIRoute } from 'astro';
import { chartArchive } from '../../library/chart-archive.ts';
import { library } from '../../library/library.ts';

/** All charts’ tables, data, drawings and pictures in one file. */
export const GET: APIRoute = async ({ site }) =>
  new Response(new Uint8Array(await chartArchive(library, site)), { headers: { 'content-type': 'application/zip' } });
