import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../../../domain/locale.ts';
import { sentencesOf, type Chapter } from '../../../../domain/report/join-report.ts';
import { termCard } from '../../../../domain/terms/term-card.ts';
import { getReport } from '../../../../library/report.ts';
import { getTermsBySlug } from '../../../../library/terms.ts';
import { getUi } from '../../../../library/ui.ts';

export const getStaticPaths = (async () => {
  const report = await getReport();
  return LOCALES.flatMap((lang) => report.map((chapter) => ({ params: { lang, chapter: chapter.slug }, props: { chapter } })));
}) satisfies GetStaticPaths;

/** The cards of one chapter’s terms in one interface language, by slug. */
export const GET: APIRoute<{ chapter: Chapter }> = async ({ params, props }) => {
  const locale = params.lang as Locale;
  const t = await getUi(locale);
  const terms = await getTermsBySlug();
  const slugs = new Set(sentencesOf(props.chapter).flatMap((sentence) => sentence.terms));
  const cards = [...slugs].map((slug) => {
    const term = terms.get(slug)!;
    return [slug, termCard(term, locale, t(`basis.${term.basis}`))];
  });
  return Response.json(Object.fromEntries(cards));
};
