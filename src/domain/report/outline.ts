import { STATUSES, type Status } from '../numbers/status.ts';
import type { StatedNumber } from '../numbers/number-schema.ts';
import { chapterOf } from '../ids.ts';
import { sentencesOf, type Chapter } from './join-report.ts';

/** One chapter as the overview picture shows it. */
export type OutlineRow = {
  chapter: Chapter;
  /** Characters of its sentences, white space apart. */
  length: number;
  /** The statuses of its stated numbers: results first, then forecasts, targets, rules. */
  statuses: Status[];
  /** Different terms that stand in it. */
  terms: number;
};

/** The report in one picture: length, numbers by status and terms of each chapter. */
export function outlineReport(report: Chapter[], numbers: StatedNumber[]): OutlineRow[] {
  return report.map((chapter) => {
    const sentences = sentencesOf(chapter);
    return {
      chapter,
      length: sentences.reduce((sum, { zh }) => sum + zh.replace(/\s/g, '').length, 0),
      statuses: numbers
        .filter(({ sentence }) => chapterOf(sentence) === chapter.number)
        .map(({ status }) => status)
        .sort((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b)),
      terms: new Set(sentences.flatMap((sentence) => sentence.terms)).size,
    };
  });
}
