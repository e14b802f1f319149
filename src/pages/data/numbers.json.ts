import type { APIRoute } from 'astro';
import { numberRecord } from '../../domain/numbers/number-record.ts';
import { library } from '../../library/library.ts';

/** Every number, stated and derived; the shape is a contract with other people’s programs. */
export const GET: APIRoute = async () => Response.json([...library.numbers.values()].map(numberRecord));
