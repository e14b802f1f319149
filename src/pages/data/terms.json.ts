import type { APIRoute } from 'astro';
import { termsData } from '../../library/open-data.ts';

export const GET: APIRoute = async () => Response.json(await termsData());
