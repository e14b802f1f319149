import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

/** Charts and parts of terms belong to chapters that the report has. */
export function checkChapterNumbers({ report, terms, charts }: Content): Fault[] {
  const last = report.length - 1;
  const named = [
    ...charts.map(({ file, data }) => ({ file, number: data.chapter })),
    ...terms.flatMap(({ file, data }) => (data.parts ?? []).map(({ chapter = 0 }) => ({ file, number: chapter }))),
  ];
  return named
    .filter(({ number }) => number > last)
    .map(({ file, number }) => ({ file, what: `names chapter ${number}; the report has chapters 0 to ${last}` }));
}
