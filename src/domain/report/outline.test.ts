import { expect, test } from 'vitest';
import type { StatedNumber } from '../numbers/number-schema.ts';
import type { Chapter, Sentence } from './join-report.ts';
import { outlineReport } from './outline.ts';

const sentence = (id: string, zh: string, terms: string[] = []) => ({ id, zh, terms }) as Sentence;
const chapter = (number: number, sentences: Sentence[]) =>
  ({ number, passages: [{ id: `${number}.1`, sentences }] }) as Chapter;
const stated = (sentence: string, status: StatedNumber['status']) => ({ sentence, status }) as StatedNumber;

test('a row counts the characters without white space, and each term once', () => {
  const report = [
    chapter(0, [sentence('0.1.1', '吴 忠 琼', ['name']), sentence('0.1.2', '同志们：', ['name', 'comrades'])]),
  ];
  expect(outlineReport(report, [])).toMatchObject([{ length: 7, terms: 2, statuses: [] }]);
});

test('its numbers stand by status, results first and rules last, and none of another chapter', () => {
  const report = [chapter(1, [sentence('1.1.1', '甲。')]), chapter(10, [sentence('10.1.1', '乙。')])];
  const numbers = [
    stated('1.1.1', 'policy'),
    stated('1.1.1', 'target'),
    stated('10.1.1', 'target'),
    stated('1.1.1', 'achieved'),
    stated('1.1.1', 'expected'),
  ];
  const [one, ten] = outlineReport(report, numbers);
  expect(one!.statuses).toEqual(['achieved', 'expected', 'target', 'policy']);
  expect(ten!.statuses).toEqual(['target']);
});
