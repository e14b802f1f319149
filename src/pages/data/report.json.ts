import type { APIRoute } from 'astro';
import { library } from '../../library/library.ts';
import { reportData } from '../../library/open-data.ts';

export const GET: APIRoute = async () => Response.json(reportData(library));
