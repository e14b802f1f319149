import type { Content } from '../read-content.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import { oneFileEach } from './one-file-each.ts';
import { sentencesOf } from '../../domain/report/join-report.ts';

const CHINESE = /\p{Script=Han}/u;

/** One English unit for one source unit, with the source’s own words beside it, and none missing once complete. */
export function checkTranslation({ report, translations }: Content, folder: ContentFolder): Fault[] {
  return oneFileEach(folder.label('translation'), report, translations, (chapter, { file, data }) => {
    const sentences = new Map(sentencesOf(chapter).map(({ id, zh }) => [id, zh]));
    const faults: Fault[] = [];

    for (const [id, unit] of Object.entries(data.units)) {
      const zh = sentences.get(id);
      if (zh === undefined) faults.push({ file, id, what: 'stands for a sentence that the report does not have' });
      else if (zh !== unit.zh) faults.push({ file, id, what: `its Chinese is not the report’s: ${zh}` });
      if (CHINESE.test(unit.en)) faults.push({ file, id, what: 'has Chinese characters in its English' });
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
