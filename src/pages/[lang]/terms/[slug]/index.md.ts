import type { APIRoute } from 'astro';
import type { Term } from '../../../../domain/terms/term-schema.ts';
import { library } from '../../../../library/library.ts';
import { termPaths } from '../../../../library/static-paths.ts';
import { termTwin } from '../../../../library/twins.ts';

export const getStaticPaths = termPaths;

/** A term as Markdown, for machines that quote it. */
export const GET: APIRoute<{ term: Term }> = ({ locals: { locale }, props: { term }, site }) =>
  new Response(termTwin(library, term, locale, site));
