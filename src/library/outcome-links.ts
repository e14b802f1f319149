import type { Locale } from '../domain/locale.ts';
import type { Outcome } from '../domain/outcomes/join-outcomes.ts';
import { outcomesOf, type OutcomeLink } from '../domain/outcomes/outcome-link.ts';
import { outcomePath } from '../paths.ts';
import type { Library } from './open-library.ts';

/** The ways to some outcomes. */
export function linkOutcomes(outcomes: Outcome[], locale: Locale): OutcomeLink[] {
  return outcomes.map(({ slug, title }) => ({ name: title[locale], href: outcomePath(locale, slug) }));
}

/** The ways from some numbers, sentences, terms or places to what came of them. */
export function outcomeLinks(
  { outcomes }: Library,
  of: Parameters<typeof outcomesOf>[1],
  locale: Locale,
): OutcomeLink[] {
  return linkOutcomes(outcomesOf(outcomes, of), locale);
}
