import type { APIRoute } from 'astro';
import { sentencesOf } from '../../../domain/report/join-report.ts';
import type { StudyCards } from '../../../domain/study/study-card.ts';
import { library } from '../../../library/library.ts';
import { localePaths } from '../../../library/static-paths.ts';

export const getStaticPaths = localePaths;

/** What the cards for study say of every term, in one interface language, and which terms stand in each chapter. */
export const GET: APIRoute = ({ locals: { locale } }) => {
  const cards = library.terms.map(({ slug, zh, pinyin, en, sense }) => [
    slug,
    { zh, pinyin, en, sense: sense[locale] },
  ]);
  const chapters = library.report.map((chapter) => [
    chapter.number,
    [...new Set(sentencesOf(chapter).flatMap(({ terms }) => terms))],
  ]);
  return Response.json({
    terms: Object.fromEntries(cards),
    chapters: Object.fromEntries(chapters),
  } satisfies StudyCards);
};
