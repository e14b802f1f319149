import type { APIRoute } from 'astro';
import { answerOf, sentenceEmbed } from '../../../../../library/embed-cards.ts';
import { library } from '../../../../../library/library.ts';
import { sentencePaths } from '../../../../../library/static-paths.ts';

export const getStaticPaths = sentencePaths;

/** What systems that speak oEmbed ask for. */
export const GET: APIRoute = ({ locals: { locale }, params, site }) =>
  Response.json(answerOf(library, sentenceEmbed(library, params['id']!, locale, site), site));
