import type { APIRoute } from 'astro';
import { library } from '../library/library.ts';
import { siteGuide } from '../library/site-guide.ts';

/** The guide to the site for language models. */
export const GET: APIRoute = ({ site }) => new Response(siteGuide(library, site));
