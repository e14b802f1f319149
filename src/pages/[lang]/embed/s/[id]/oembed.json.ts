import type { APIRoute } from 'astro';
import { library } from '../../../../../library/library.ts';
import { answerOf, sentenceCard, sentencePaths } from '../../../../../library/quote-cards.ts';

export const getStaticPaths = () => sentencePaths(library);

/** What systems that speak oEmbed ask for. */
export const GET: APIRoute = ({ locals: { locale }, params, site }) =>
  Response.json(answerOf(library, sentenceCard(library, params['id']!, locale, site), site));
