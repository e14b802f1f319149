import type { APIRoute, GetStaticPaths } from 'astro';
import type { Cards } from '../../../../components/panel/load-cards.ts';
import { LOCALES } from '../../../../domain/locale.ts';
import { must } from '../../../../domain/must.ts';
import { PUNCTUATION } from '../../../../domain/punctuation.ts';
import { sentencesOf, type Chapter } from '../../../../domain/report/join-report.ts';
import type { Term } from '../../../../domain/terms/term-schema.ts';
import { termCard } from '../../../../domain/terms/term-card.ts';
import { termWork } from '../../../../library/citations.ts';
import { library } from '../../../../library/library.ts';
import { partHref } from '../../../../library/part-links.ts';
import { keptWording, sentenceChanges } from '../../../../library/versions.ts';
import { pageFault } from '../../../../library/quote-words.ts';
import { numberCards } from '../../../../library/number-links.ts';

export const getStaticPaths = (async () => {
  const report = library.report;
  return LOCALES.flatMap((lang) =>
    report.map((chapter) => ({ params: { lang, chapter: chapter.slug }, props: { chapter } })),
  );
}) satisfies GetStaticPaths;

/** The cards of one chapter’s terms by slug and numbers by id, in one interface language. */
export const GET: APIRoute<{ chapter: Chapter }> = ({ locals: { locale, t }, props, site }) => {
  const bySlug = library.termsBySlug;
  const sentences = sentencesOf(props.chapter);
  const headingTerms = props.chapter.heading.pieces.zh.flatMap((piece) => (piece.kind === 'gloss' ? piece.term : []));
  const terms = [...new Set([...headingTerms, ...sentences.flatMap((sentence) => sentence.terms)])].map((slug) => {
    const term = must(bySlug, slug, 'term');
    const words = {
      basis: t('term.basis') + PUNCTUATION[locale].colon + t(`basis.${term.basis}`),
      partCount: t('term.partCount', { count: term.parts?.length ?? 0 }),
      partHref: (part: NonNullable<Term['parts']>[number]) => partHref(library, part, slug, locale),
    };
    const card = termCard(term, locale, words);
    const { title: what, address: page } = termWork(library, term, locale, site);
    const fault = pageFault(library, { what, text: term.sense[locale], page }, locale);
    return [slug, fault === null ? card : { ...card, fault: [t('fault.link'), fault] }];
  });
  const numbers = numberCards(
    library,
    sentences.flatMap((sentence) => sentence.numbers),
    locale,
  );
  return Response.json({
    terms: Object.fromEntries(terms),
    numbers,
    changes: sentenceChanges(library, props.chapter, locale),
    kept: keptWording(library, props.chapter, locale),
  } satisfies Cards);
};
