import type { Locale } from '../domain/locale.ts';
import { outcomesOf, type OutcomeLink } from '../domain/outcomes/outcome-link.ts';
import { outcomePath } from '../paths.ts';
import type { Library } from './open-library.ts';

/** The ways from some numbers, sentences or terms to what came of them. */
export function outcomeLinks(
  { outcomes, translate }: Library,
  of: Parameters<typeof outcomesOf>[1],
  locale: Locale,
): OutcomeLink[] {
  return outcomesOf(outcomes, of).map(({ slug, title, reading }) => ({
    name: title[locale],
    reading: translate[locale](`outcome.${reading}`),
    href: outcomePath(locale, slug),
  }));
}
