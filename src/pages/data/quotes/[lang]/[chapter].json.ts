import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES } from '../../../../domain/locale.ts';
import type { Chapter } from '../../../../domain/report/join-report.ts';
import { quoteFile } from '../../../../library/citations.ts';
import { library } from '../../../../library/library.ts';

export const getStaticPaths = (() =>
  LOCALES.flatMap((lang) =>
    library.report.map((chapter) => ({ params: { lang, chapter: chapter.slug }, props: { chapter } })),
  )) satisfies GetStaticPaths;

/** What quotes of one chapter’s sentences are made from, in one interface language. */
export const GET: APIRoute<{ chapter: Chapter }> = ({ locals: { locale }, props, site }) =>
  Response.json(quoteFile(library, props.chapter, locale, site));
