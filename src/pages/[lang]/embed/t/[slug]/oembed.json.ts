import type { APIRoute } from 'astro';
import { answerOf, termEmbed } from '../../../../../library/embed-cards.ts';
import { library } from '../../../../../library/library.ts';
import { termPaths } from '../../../../../library/static-paths.ts';

export const getStaticPaths = termPaths;

/** What systems that speak oEmbed ask for. */
export const GET: APIRoute = ({ locals: { locale }, params, site }) =>
  Response.json(answerOf(library, termEmbed(library, params['slug']!, locale, site), site));
