import { createGlosser } from '../../domain/terms/gloss-sentence.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';

/** In a complete chapter a term stands on both sides of a heading or sentence, or the sentence’s entry says why not. */
export function checkGlosses({ report, translations, terms }: Content): Fault[] {
  const gloss = createGlosser(terms.map(({ data }) => data));
  const bySlug = new Map(terms.map(({ data }) => [data.slug, data]));
  return translations
    .filter(({ data }) => data.status === 'complete')
    .flatMap(({ file, data }) => {
      const heading = report.find(({ number }) => number === data.chapter)?.heading;
      const units = Object.entries(data.units);
      const texts = heading ? [['heading', { zh: heading, en: data.heading }] as const, ...units] : units;
      return texts.flatMap(([id, unit]) => {
        const waived = new Set('unmatched' in unit ? unit.unmatched?.map(({ term }) => term) : []);
        const { faults } = gloss(unit.zh, unit.en);
        const open = faults.filter(({ term }) => !waived.has(term));
        const idle = [...waived].filter((slug) => !faults.some(({ term }) => term === slug));
        return [
          ...open.map(({ term, missing }): Fault => {
            const { zh, en } = bySlug.get(term)!;
            const what =
              missing === 'en'
                ? `${zh} (${term}) stands in the Chinese, none of its renderings (“${en}” …) in the English`
                : `a rendering of ${zh} (${term}) stands in the English, the term does not stand in the Chinese`;
            return { file, id, what };
          }),
          ...idle.map((slug): Fault => ({ file, id, what: `waives ${slug}, but nothing is unmatched there` })),
        ];
      });
    });
}
