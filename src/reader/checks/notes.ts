import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';

const PASSAGE = /<Passage of="([^"]*)" \/>/g;
const CITE = /<Cite of="([^"]*)" \/>/g;

/** An annotated chapter has every passage once, in order; notes and citations belong to sentences that exist. */
export function checkNotes({ report, chapters }: Content): Fault[] {
  return report.flatMap(({ number, passages }) => {
    const filed = chapters.find(({ data }) => data.chapter === number);
    if (!filed) return [{ file: 'content/chapters', what: `has no file for chapter ${number}` }];
    const { file, data } = filed;
    const ids = new Set(passages.flatMap(({ sentences }) => sentences).map(({ id }) => id));
    const faults: Fault[] = [];

    const shown = [...data.body.matchAll(PASSAGE)].map(([, id]) => id);
    const expected = passages.map(({ id }) => id);
    if (shown.join() !== expected.join()) {
      faults.push({ file, what: `shows the passages ${shown.join(', ')}; the report has ${expected.join(', ')}` });
    }
    for (const { on } of data.notes) {
      if (!ids.has(on)) faults.push({ file, id: on, what: 'is a note on a sentence that this chapter does not have' });
    }
    const all = new Set(
      report.flatMap((chapter) => chapter.passages.flatMap(({ sentences }) => sentences.map(({ id }) => id))),
    );
    for (const [, id] of data.body.matchAll(CITE)) {
      if (!all.has(id!)) faults.push({ file, id, what: 'is cited and does not exist' });
    }
    return faults;
  });
}
