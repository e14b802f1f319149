import type { ChapterNumber, SentenceId } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import { CORRECTION_KINDS, type Changes } from './changes-schema.ts';
import type { Chapter } from './join-report.ts';
import { sentencesOf } from './join-report.ts';

/** What one edition corrected in the English of one sentence, or of a chapter’s heading (`sentence` is null). */
export type Correction = {
  chapter: ChapterNumber;
  sentence: SentenceId | null;
  kind: (typeof CORRECTION_KINDS)[number];
  old: string;
  new: string;
  why: Bilingual;
};
/** The corrections that came with one edition on one day, in the order of the report; `others` counts the changes of style and form beside them. */
export type CorrectedEdition = { version: number; date: string; corrections: Correction[]; others: number };

/**
 * The editions that corrected something, newest first. The new wording is that of the next edition that changed the sentence
 * again, else today’s.
 */
export function listCorrections(report: Chapter[], changes: Changes[]): CorrectedEdition[] {
  const editions = new Map<string, CorrectedEdition>();
  for (const chapter of report) {
    const texts = textsOf(chapter);
    const own = changes.find((list) => list.chapter === chapter.number)?.editions ?? [];
    const next = new Map([...texts].map(([id, { en }]) => [id, en]));
    for (const { version, date, changes: changed } of own.toReversed()) {
      const key = `${date} ${version}`;
      const edition = editions.get(key) ?? { version, date, corrections: [], others: 0 };
      editions.set(key, edition);
      for (const id of texts.keys()) {
        const change = changed[id];
        if (!change) continue;
        const kind = CORRECTION_KINDS.find((graver) => graver === change.kind);
        if (kind && change.why) {
          const sentence = id === HEADING ? null : id;
          const { old, why } = change;
          edition.corrections.push({
            chapter: chapter.number,
            sentence,
            kind,
            old,
            new: next.get(id) ?? '',
            why,
          });
        } else edition.others += 1;
        next.set(id, change.old);
      }
    }
  }
  return [...editions.values()].sort((a, b) => b.date.localeCompare(a.date) || b.version - a.version);
}

const HEADING = 'heading';

/** Heading and sentences of a chapter, as a list of changes names them, in the order of the report. */
function textsOf(chapter: Chapter): Map<string, { zh: string; en: string | null }> {
  return new Map([
    [HEADING, chapter.heading],
    ...sentencesOf(chapter).map((sentence) => [sentence.id, sentence] as const),
  ]);
}
