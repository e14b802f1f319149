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
  const strays = files
    .filter(({ data }) => !report.some(({ number }) => number === data.chapter))
    .map(({ file, data }) => ({ file, what: `is for chapter ${data.chapter}, which the report does not have` }));
  const found = report.flatMap((chapter): Fault[] => {
    const [first, ...others] = files.filter(({ data }) => data.chapter === chapter.number);
    if (!first) return [{ file: place, what: `has no file for chapter ${chapter.number}` }];
    const seconds = others.map(({ file }) => ({
      file,
      what: `is for chapter ${chapter.number}, and so is ${first.file}; one of them must go (keep copies elsewhere)`,
    }));
    return [...seconds, ...check(chapter, first)];
  });
  return [...strays, ...found];
}
