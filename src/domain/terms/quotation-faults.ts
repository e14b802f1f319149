import { LOCALES, type Locale } from '../locale.ts';
import { foldTerm } from './match-terms.ts';
import type { Term } from './term-schema.ts';

/** Stretches that are about one thing: in Chinese a clause, in English a sentence; what is quoted does not end them. */
const STRETCH: Record<Locale, RegExp> = {
  zh: /(?:[^，。；：！？（）“]|“[^”]*”)+/gu,
  en: /(?:[^.;?!“]|“[^”]*”)+/gu,
};
/** Such a stretch speaks of this report, not of one to another congress or of the work report of a government. */
const OF_REPORT: Record<Locale, RegExp> = {
  zh: /(?<!工作|大)报告|第[一二三四五六七八九十]+[章部]/u,
  en: /\b[Tt]he report\b(?! (?:to|of)\b)|\b[Cc]hapters? \d/u,
};
const QUOTED = /“([^”]*)”/gu;
const EDGES = /^[.,;:?!，。；：？！]+|[.,;:?!，。；：？！]+$/gu;

/** What a term’s texts quote of the report though it is not in `written`, its folded words, in words. “…” leaves words out. */
export function quotationFaults({ sense, explanation, not }: Term, written: Partial<Record<Locale, string>>): string[] {
  return LOCALES.flatMap((locale) => {
    const words = written[locale];
    if (words === undefined) return [];
    const texts = [sense, explanation, not].flatMap((text) => text?.[locale] ?? []);
    const stretches = texts.flatMap((text) => text.match(STRETCH[locale]) ?? []);
    const quoted = stretches
      .filter((stretch) => OF_REPORT[locale].test(stretch.replace(QUOTED, '')))
      .flatMap((stretch) => [...stretch.matchAll(QUOTED)].map(([, quotation]) => quotation!));
    return quoted
      .filter((quotation) => quotation.split('…').some((part) => !words.includes(foldTerm(part).replace(EDGES, ''))))
      .map(
        (quotation) =>
          `quotes “${quotation}” of the report, whose ${locale} has no such words; quote it as it is, or give another’s words a sentence of their own`,
      );
  });
}
