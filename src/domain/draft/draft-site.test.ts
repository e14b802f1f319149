import { expect, test } from 'vitest';
import { parseReport } from '../report/parse-report.ts';
import { findPromises } from './find-promises.ts';
import { pickExamples } from './pick-examples.ts';

const read = (text: string) => parseReport(text, null).chapters;

test('what is to come begins with the chapter whose heading speaks of goals and not of the past', () => {
  const text =
    '一、过去五年目标任务完成情况回顾\n\n完成了。\n\n二、形势\n\n机遇不少。\n\n三、今后五年的奋斗目标\n\n要更好。\n';
  expect(findPromises(read(text))).toBe('3.1.1');
});

test('without such a heading it begins with the passage that speaks of them, else with the second chapter', () => {
  const inside = '一、工作\n\n完成了任务。\n\n今后五年，要建新城。\n\n二、作风\n\n要改进。\n';
  expect(findPromises(read(inside))).toBe('1.2.1');
  expect(findPromises(read('一、工作\n\n完成了任务。\n\n二、作风\n\n要改进。\n'))).toBe('2.1.1');
});

test('examples are the report’s own words: what stands in quotation marks most often, then short clauses', () => {
  const text = '一、工作\n\n推行“一窗通办”，建设“智慧港口”。\n\n二、打算\n\n深化“智慧港口”建设，攻坚克难，再上台阶。\n';
  expect(pickExamples(read(text), 3)).toEqual(['智慧港口', '一窗通办', '攻坚克难']);
});
