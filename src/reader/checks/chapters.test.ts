import { expect, test } from 'vitest';
import { readSoundContent } from '../check-content.ts';
import { checkChapters } from './chapters.ts';

const content = readSoundContent();

test('a chart of a chapter that the report does not have is named', () => {
  const changed = structuredClone(content);
  const chart = changed.charts[0]!;
  chart.data.chapter = 11;
  expect(checkChapters(changed)).toEqual([
    { file: chart.file, what: 'names chapter 11; the report has chapters 0 to 10' },
  ]);
});

test('two translations of one chapter are named', () => {
  const changed = structuredClone(content);
  const [first, second] = changed.translations;
  second!.data.chapter = first!.data.chapter;
  expect(checkChapters(changed)).toEqual([
    { file: second!.file, what: `is of chapter 0, and so is ${first!.file}; remove one` },
  ]);
});
