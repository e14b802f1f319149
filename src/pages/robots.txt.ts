import type { APIRoute } from 'astro';
import { absoluteUrl, sitePath } from '../paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(sitePath('/sitemap-index.xml'), site)}\n`);
