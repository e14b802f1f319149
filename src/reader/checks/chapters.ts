import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

/** What is said of a chapter is said of one that the report has, and a chapter has one annotated text and one translation. */
export function checkChapters({ report, translations, chapters, terms, charts }: Content): Fault[] {
  const last = report.length - 1;
  const named = [
    ...[...translations, ...chapters, ...charts].map(({ file, data }) => ({ file, number: data.chapter })),
    ...terms.flatMap(({ file, data }) => (data.parts ?? []).map(({ chapter = 0 }) => ({ file, number: chapter }))),
  ];
  const unknown = named
    .filter(({ number }) => number > last)
    .map(({ file, number }) => ({ file, what: `names chapter ${number}; the report has chapters 0 to ${last}` }));
  const twice = [translations, chapters].flatMap((files) =>
    files.flatMap(({ file, data }, index) => {
      const other = files.slice(0, index).find((before) => before.data.chapter === data.chapter);
      return other ? [{ file, what: `is of chapter ${data.chapter}, and so is ${other.file}; remove one` }] : [];
    }),
  );
  return [...unknown, ...twice];
}
