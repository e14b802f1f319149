import { expect, test } from 'vitest';
import { checkChapterNumbers } from './chapter-numbers.ts';
import type { Content } from '../read-content.ts';

const chartOf = (chapter: number) => ({ file: `charts/of-${chapter}.yaml`, data: { chapter } });
const content = (numbers: number[]) =>
  ({
    report: numbers.map((number) => ({ number })),
    terms: [{ file: 'terms/two.yaml', data: { parts: [{ chapter: 2 }, {}] } }],
    charts: [0, 1, 2].map(chartOf),
  }) as unknown as Content;

test('a chart or a part of a term is of a chapter that the report has, by its number and not by its place', () => {
  expect(checkChapterNumbers(content([0, 1, 2]))).toEqual([]);
  expect(checkChapterNumbers(content([1, 2]))).toEqual([
    { file: 'charts/of-0.yaml', what: 'names chapter 0; the report has chapters 1 to 2' },
  ]);
  expect(checkChapterNumbers(content([0, 1])).map(({ file }) => file)).toEqual(['charts/of-2.yaml', 'terms/two.yaml']);
});
