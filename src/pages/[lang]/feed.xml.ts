import type { APIRoute } from 'astro';
import { library } from '../../library/library.ts';
import { feedText } from '../../library/feed.ts';
import { localePaths } from '../../library/static-paths.ts';

export const getStaticPaths = localePaths;

/** The feed of corrections and new versions. */
export const GET: APIRoute = ({ locals: { locale }, site }) =>
  new Response(feedText(library, locale, site), { headers: { 'content-type': 'application/atom+xml' } });
