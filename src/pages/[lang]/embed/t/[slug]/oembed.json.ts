import type { APIRoute } from 'astro';
import { library } from '../../../../../library/library.ts';
import { answerOf, termCard, termPaths } from '../../../../../library/quote-cards.ts';

export const getStaticPaths = () => termPaths(library);

/** What systems that speak oEmbed ask for. */
export const GET: APIRoute = ({ locals: { locale }, params, site }) =>
  Response.json(answerOf(library, termCard(library, params['slug']!, locale, site), site));
