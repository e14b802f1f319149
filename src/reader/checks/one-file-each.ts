import type { SourceChapter } from '../../domain/report/parse-report.ts';
import type { Fault } from '../fault.ts';
import type { Filed } from '../folder-reader.ts';

/** What `check` says of each chapter’s one file in `place`; a chapter without a file, a second one and one too many are faults. */
export function oneFileEach<T extends { chapter: number }>(
  place: string,
  report: SourceChapter[],
  files: Filed<T>[],
  check: (chapter: SourceChapter, filed: Filed<T>) => Fault[],
): Fault[] {
  const found = report.flatMap((chapter): Fault[] => {
    const first = files.find(({ data }) => data.chapter === chapter.number);
    if (!first) return [{ file: place, what: `has no file for chapter ${chapter.number}` }];
    return check(chapter, first);
  });
  return [...needlessFiles(report, files), ...found];
}

/** Files for a chapter that the report lacks, and all but the first of one that it has. */
export function needlessFiles(report: SourceChapter[], files: Filed<{ chapter: number }>[]): Fault[] {
  return files.flatMap(({ file, data: { chapter } }): Fault[] => {
    if (!report.some(({ number }) => number === chapter))
      return [{ file, what: `is for chapter ${chapter}, which the report does not have` }];
    const first = files.find(({ data }) => data.chapter === chapter)!;
    if (first.file === file) return [];
    return [
      { file, what: `is for chapter ${chapter}, and so is ${first.file}; one of them must go (keep copies elsewhere)` },
    ];
  });
}
