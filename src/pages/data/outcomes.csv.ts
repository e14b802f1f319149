import type { APIRoute } from 'astro';
import { outcomesCsv } from '../../domain/outcomes/outcomes-csv.ts';
import { library } from '../../library/library.ts';

/** The same as a table, one line for each later report. */
export const GET: APIRoute = async () =>
  new Response(outcomesCsv(library.outcomes), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
