import type { APIRoute } from 'astro';
import { outcomeRecord } from '../../domain/outcomes/outcome-record.ts';
import { library } from '../../library/library.ts';

/** Every promise with what was reported of it later; the shape is a contract with other people’s programs. */
export const GET: APIRoute = async () => Response.json(library.outcomes.map(outcomeRecord));
