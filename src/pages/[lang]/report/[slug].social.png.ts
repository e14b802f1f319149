import type { APIRoute } from 'astro';
import type { Chapter } from '../../../domain/report/join-report.ts';
import { drawTitleCard } from '../../../pictures/draw-title-card.ts';
import { library } from '../../../library/library.ts';
import { chapterPaths } from '../../../library/static-paths.ts';
import { chapterCard } from '../../../library/title-cards.ts';

export const getStaticPaths = chapterPaths;

/** A chapter as previews of links show it. */
export const GET: APIRoute<{ chapter: Chapter }> = ({ locals: { locale }, props: { chapter }, site }) =>
  drawTitleCard(chapterCard(library, chapter, locale, site), locale);
