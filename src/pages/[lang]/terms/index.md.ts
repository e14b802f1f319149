import type { APIRoute } from 'astro';
import { library } from '../../../library/library.ts';
import { localePaths } from '../../../library/static-paths.ts';
import { glossaryTwin } from '../../../library/twins.ts';

export const getStaticPaths = localePaths;

/** The glossary as Markdown: the list of its terms. */
export const GET: APIRoute = ({ locals: { locale }, site }) => new Response(glossaryTwin(library, locale, site));
