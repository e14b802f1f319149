import type { APIRoute } from 'astro';
import { reportData } from '../../library/open-data.ts';

export const GET: APIRoute = async () => Response.json(await reportData());
