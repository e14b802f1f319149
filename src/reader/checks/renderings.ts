import { sentencesOf } from '../../domain/report/join-report.ts';
import { holdsChinese, matchEnglish } from '../../domain/terms/match-terms.ts';
import { chineseForms } from '../../domain/terms/term-schema.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

/** Every other rendering of a term (`enForms`) stands where the term stands: in a sentence, a heading or an outcome’s title. */
export function checkRenderings({ report, translations, terms, outcomes }: Content): Fault[] {
  const english = new Map(translations.map(({ data }) => [data.chapter, data]));
  const texts = [
    ...report.flatMap((chapter) => [
      { zh: chapter.heading ?? '', en: english.get(chapter.number)?.heading },
      ...sentencesOf(chapter).map(({ id, zh }) => ({ zh, en: english.get(chapter.number)?.units[id]?.en })),
    ]),
    ...outcomes.map(({ data }) => data.title),
  ];
  return terms.flatMap(({ file, data: { slug, enForms = [], ...term } }) => {
    const own = texts.filter(({ zh }) => enForms.length > 0 && holdsChinese(zh, chineseForms(term)));
    // What is not translated yet may still need it.
    const isWhole = own.every(({ en }) => en);
    const isUsed = (form: string) => own.some(({ en }) => matchEnglish(en!, [{ ref: slug, forms: [form] }]).length > 0);
    return enForms
      .filter((form) => isWhole && !isUsed(form))
      .map((form) => ({
        file,
        id: slug,
        what: `“${form}” (enForms) renders it in no sentence, heading or title of an outcome; what others use stands under otherRenderings`,
      }));
  });
}
