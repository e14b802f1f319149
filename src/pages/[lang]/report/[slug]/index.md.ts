import type { APIRoute } from 'astro';
import type { Chapter } from '../../../../domain/report/join-report.ts';
import { library } from '../../../../library/library.ts';
import { chapterPaths } from '../../../../library/static-paths.ts';
import { chapterTwin } from '../../../../library/twins.ts';

export const getStaticPaths = chapterPaths;

/** A chapter as Markdown, for machines that quote it. */
export const GET: APIRoute<{ chapter: Chapter }> = ({ locals: { locale }, props: { chapter }, site }) =>
  new Response(chapterTwin(library, chapter, locale, site));
