import { LOCALES } from '../locale.ts';
import type { Term } from './term-schema.ts';
import { findWord, type TermWords } from './term-words-schema.ts';

/** What is wrong with the views of a contested word: one side alone, or said more firmly than their source says it. */
export function viewFaults({ views = [], sources = [] }: Term, hedges: TermWords['hedges']): string[] {
  const parties = views.filter(({ holder }) => holder === 'party').length;
  const isOneSided = views.length > 0 && (parties === 0 || parties === views.length);
  const firmer = views.flatMap(({ by, text, source }) => {
    const words = sources.find(({ url }) => url === source)?.excerpt ?? '';
    const hedge = LOCALES.map((locale) => findWord(words, hedges, locale)).find((found) => found !== undefined);
    if (hedge === undefined) return [];
    return LOCALES.filter((locale) => findWord(text[locale], hedges, locale) === undefined).map(
      (locale) => `the view of ${by.en} is hedged in its source (“${hedge}”) and not in ${locale}; keep the hedge`,
    );
  });
  return [
    ...(isOneSided ? ['has views of one side only; a contested word has the Party’s and another'] : []),
    ...firmer,
  ];
}
