import type { APIRoute } from 'astro';
import { describeTermRecords } from '../../domain/terms/term-record-schema.ts';

/** What a record of terms.json holds, for programs. */
export const GET: APIRoute = () => Response.json(describeTermRecords());
