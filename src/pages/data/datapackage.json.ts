import type { APIRoute } from 'astro';
import { describeData } from '../../library/data-files.ts';
import { library } from '../../library/library.ts';

/** What the data files hold, for programs (Frictionless Data Package). */
export const GET: APIRoute = ({ site }) => Response.json(describeData(library, site));
