import type { APIRoute } from 'astro';
import { library } from '../../library/library.ts';

/** The places with what the report says of each; null where a report has none. The shape is a contract. */
export const GET: APIRoute = async () => {
  const { placesFile, places } = library;
  return Response.json(placesFile && { note: placesFile.note, source: placesFile.source, places });
};
