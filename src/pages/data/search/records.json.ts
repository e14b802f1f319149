import type { APIRoute } from 'astro';
import { getSearchRecords } from '../../../library/search.ts';

/** What the search index is made of; scripts/search-index.ts takes this file out of the built site. */
export const GET: APIRoute = async () => Response.json(await getSearchRecords());
