import type { APIRoute } from 'astro';
import { numbersCsv } from '../../domain/numbers/numbers-csv.ts';
import { library } from '../../library/library.ts';

/** The same numbers as a table, with their words in both languages. */
export const GET: APIRoute = async () =>
  new Response(numbersCsv([...library.numbers.values()]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
