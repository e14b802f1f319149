import { sentencesOf } from '../../domain/report/join-report.ts';
import { foldTerm } from '../../domain/terms/match-terms.ts';
import { quotationFaults } from '../../domain/terms/quotation-faults.ts';
import { englishForms } from '../../domain/terms/term-schema.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

/** What a term’s texts quote of the report stands there; in English it may also be a rendering of a term. */
export function checkTermQuotations({ site, report, translations, terms }: Content): Fault[] {
  const chinese = report.flatMap((chapter) => [chapter.heading ?? '', ...sentencesOf(chapter).map(({ zh }) => zh)]);
  const english = translations.flatMap(({ data }) => [data.heading, ...Object.values(data.units).map(({ en }) => en)]);
  const renderings = terms.flatMap(({ data }) => [
    ...englishForms(data),
    data.literal,
    ...(data.official ? [data.official.en] : []),
    ...(data.otherRenderings ?? []).map(({ en }) => en),
  ]);
  const isWhole = translations.length === report.length && translations.every(({ data }) => data.status === 'complete');
  const fold = (texts: string[]) => texts.map(foldTerm).join('\n');
  const written = { zh: fold(chinese), ...(isWhole && { en: fold([...english, ...renderings]) }) };
  return terms.flatMap(({ file, data }) =>
    quotationFaults(data, written, site.data.report.name).map((what) => ({ file, id: data.slug, what })),
  );
}
