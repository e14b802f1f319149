import type { APIRoute } from 'astro';
import { absoluteUrl, sitemapPath } from '../paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(sitemapPath(), site)}\n`);
