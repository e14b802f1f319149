import { LOCALES, type Bilingual, type Locale } from '../locale.ts';
import { foldTerm } from './match-terms.ts';
import type { Term } from './term-schema.ts';

/** Stretches that are about one thing: in Chinese a clause, in English a sentence; what is quoted does not end them. */
const STRETCH: Record<Locale, RegExp> = {
  zh: /(?:[^，。；：！？（）“]|“[^”]*”)+/gu,
  en: /(?:[^.;?!“]|“[^”]*”)+/gu,
};
/** What a stretch calls a report: 报告 alone is this one, a longer name where the report’s own ends with it. */
const CALLED =
  /(?:(?:\d{4}年|国务院|全国|[省市州县区])?(?:人民)?政府|委|法院|检察院|政协)?工作报告|[省市州县区]?(?:第[一二三四五六七八九十]+次)?(?:党代会|代表大会)报告|大报告|报告/gu;
const CHAPTER: Record<Locale, RegExp> = { zh: /第[一二三四五六七八九十]+[章部]/u, en: /\b[Cc]hapters? \d/u };
const THE_REPORT = /\b[Tt]he report\b(?! (?:to|of)\b)/u;
const QUOTED = /“([^”]*)”/gu;
const EDGES = /^[.,;:?!，。；：？！]+|[.,;:?!，。；：？！]+$/gu;

/**
 * What a term’s texts quote of the report named `name` though it is not in `written`, its folded words, in words. “…” leaves
 * words out.
 */
export function quotationFaults(
  { sense, explanation, not }: Term,
  written: Partial<Record<Locale, string>>,
  name: Bilingual,
): string[] {
  return LOCALES.flatMap((locale) => {
    const words = written[locale];
    if (words === undefined) return [];
    const texts = [sense, explanation, not].flatMap((text) => text?.[locale] ?? []);
    const stretches = texts.flatMap((text) => text.match(STRETCH[locale]) ?? []);
    const quoted = stretches
      .filter((stretch) => isOfReport(stretch.replace(QUOTED, ''), locale, name))
      .flatMap((stretch) => [...stretch.matchAll(QUOTED)].map(([, quotation]) => quotation!));
    return quoted
      .filter((quotation) => quotation.split('…').some((part) => !words.includes(foldTerm(part).replace(EDGES, ''))))
      .map(
        (quotation) =>
          `quotes “${quotation}” of the report, whose ${locale} has no such words; quote it as it is, or give another’s words a sentence of their own`,
      );
  });
}

/** A stretch speaks of this report, not of one to another congress or of another government. */
function isOfReport(stretch: string, locale: Locale, name: Bilingual): boolean {
  if (CHAPTER[locale].test(stretch)) return true;
  if (locale === 'en') return THE_REPORT.test(stretch) || stretch.includes(name.en);
  return [...stretch.matchAll(CALLED)].some(
    ([called]) => called === '报告' || name.zh.endsWith(called.replace('党代会', '代表大会')),
  );
}
