import type { APIRoute } from 'astro';
import type { StudyCards } from '../../../domain/study/study-card.ts';
import { library } from '../../../library/library.ts';
import { localePaths } from '../../../library/static-paths.ts';

export const getStaticPaths = localePaths;

/** What the cards for study say of every term, in one interface language. */
export const GET: APIRoute = ({ locals: { locale } }) => {
  const cards = library.terms.map(({ slug, zh, pinyin, en, sense }) => [
    slug,
    { zh, pinyin, en, sense: sense[locale] },
  ]);
  return Response.json({ terms: Object.fromEntries(cards) } satisfies StudyCards);
};
