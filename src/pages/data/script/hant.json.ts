import type { APIRoute } from 'astro';
import { traditionalTable } from '../../../library/script-table.ts';

/** What the site’s Chinese is written with in traditional characters. */
export const GET: APIRoute = () => Response.json(traditionalTable());
