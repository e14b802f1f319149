import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

/** Charts and parts of terms belong to chapters that the report has. */
export function checkChapterNumbers({ report, terms, charts }: Content): Fault[] {
  const numbers = report.map(({ number }) => number);
  const named = [
    ...charts.map(({ file, data }) => ({ file, number: data.chapter })),
    ...terms.flatMap(({ file, data }) =>
      (data.parts ?? []).flatMap(({ chapter }) => (chapter === undefined ? [] : [{ file, number: chapter }])),
    ),
  ];
  return named
    .filter(({ number }) => !numbers.includes(number))
    .map(({ file, number }) => ({
      file,
      what: `names chapter ${number}; the report has chapters ${numbers[0]} to ${numbers.at(-1)}`,
    }));
}
