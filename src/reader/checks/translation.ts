import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';

const CHINESE = /\p{Script=Han}/u;
const ASCII_QUOTE = /["']/;

/** One English unit for one source unit, with the source’s own words beside it, and none missing once complete. */
export function checkTranslation({ report, translations }: Content): Fault[] {
  return report.flatMap((chapter) => {
    const filed = translations.find(({ data }) => data.chapter === chapter.number);
    if (!filed) return [{ file: 'content/translation', what: `has no file for chapter ${chapter.number}` }];
    const { file, data } = filed;
    const sentences = new Map(chapter.passages.flatMap(({ sentences }) => sentences).map(({ id, zh }) => [id, zh]));
    const faults: Fault[] = [];

    for (const [id, unit] of Object.entries(data.units)) {
      const zh = sentences.get(id);
      if (zh === undefined) faults.push({ file, id, what: 'stands for a sentence that the report does not have' });
      else if (zh !== unit.zh) faults.push({ file, id, what: `its Chinese is not the report’s: ${zh}` });
      if (CHINESE.test(unit.en)) faults.push({ file, id, what: 'has Chinese characters in its English' });
      if (ASCII_QUOTE.test(unit.en)) faults.push({ file, id, what: 'has a straight quotation mark; use “ ” ‘ ’' });
    }
    if (data.status !== 'complete') return faults;

    if (data.heading === '') faults.push({ file, what: 'is marked complete and has no heading' });
    if (!data.translated || !data.version) faults.push({ file, what: 'is marked complete without a date or version' });
    for (const [id, zh] of sentences) {
      if (!data.units[id]?.en) faults.push({ file, id, what: `has no English: ${zh}` });
    }
    return faults;
  });
}
