import type { APIRoute } from 'astro';
import { library } from '../../library/library.ts';
import { termsData } from '../../library/open-data.ts';

export const GET: APIRoute = async () => Response.json(termsData(library));
