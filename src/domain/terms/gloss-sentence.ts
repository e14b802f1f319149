import { holdsChinese, matchChinese, matchEnglish, type Occurrence } from './match-terms.ts';
import { chineseForms, englishForms, type Term } from './term-schema.ts';

/** The glosses of one sentence on both sides; `faults` says which term stands on one side only. */
export type Glosses = { zh: Occurrence[]; en: Occurrence[]; faults: GlossFault[] };
export type GlossFault = { term: string; missing: 'zh' | 'en' };

/** A function that glosses one sentence with the given terms; it prepares the terms once. */
export function createGlosser(terms: Term[]): (zh: string, en: string | null) => Glosses {
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  const chinese = terms.map((term) => ({ ref: term.slug, forms: chineseForms(term) }));
  const english = terms.map((term) => ({ ref: term.slug, forms: englishForms(term) }));
  const englishOf = new Map(english.map((needle) => [needle.ref, needle]));

  return (zh, en) => {
    const zhGlosses = matchChinese(zh, chinese);
    if (en === null) return { zh: zhGlosses, en: [], faults: [] };

    const inChinese = new Set(zhGlosses.map((gloss) => gloss.ref));
    const enGlosses = matchEnglish(
      en,
      [...inChinese].map((slug) => englishOf.get(slug)!),
    );
    const inEnglish = new Set(enGlosses.map((gloss) => gloss.ref));
    const missingEnglish = [...inChinese].filter((slug) => !inEnglish.has(slug));

    // What the sentence's own terms cover is spoken for; only the rest can hold a term that the Chinese lacks.
    const rest = blank(en, enGlosses);
    const strangers = matchEnglish(rest, english, inChinese)
      .map((gloss) => gloss.ref)
      .filter((slug) => !holdsChinese(zh, chineseForms(bySlug.get(slug)!)));

    return {
      zh: zhGlosses,
      en: enGlosses,
      faults: [
        ...missingEnglish.map((term): GlossFault => ({ term, missing: 'en' })),
        ...[...new Set(strangers)].map((term): GlossFault => ({ term, missing: 'zh' })),
      ],
    };
  };
}

function blank(text: string, occurrences: Occurrence[]): string {
  let result = text;
  for (const { start, end } of occurrences) {
    result = result.slice(0, start) + '|'.repeat(end - start) + result.slice(end);
  }
  return result;
}
