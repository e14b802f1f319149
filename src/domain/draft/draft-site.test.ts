import { expect, test } from 'vitest';
import { parseReport } from '../report/parse-report.ts';
import { draftSite } from './draft-site.ts';
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

const TEXT = '一、工作\n\n完成了。\n\n二、打算\n\n再接再厉，更上层楼。\n';
const siteOf = (area: string | null, words: string | null = null) =>
  draftSite(
    read(TEXT),
    { title: words === null ? null : { passage: '0.1', words }, date: '2024-01-16', area, speaker: null },
    '0',
  );

test('a report that names no area is called a report, and its place is that of the report', () => {
  const { name, shortName, report } = siteOf(null);
  expect([name, shortName.en]).toEqual([{ zh: '一份报告', en: 'The Report' }, 'Report']);
  expect(report).toMatchObject({
    ...{ name: { zh: '报告', en: 'the report' }, place: { zh: '报告所述地区', en: 'the area of the report' } },
    ...{ title: null, chapters: 2 },
  });
});

test('a title that names the area stands as it is, and one that does not has the area before it', () => {
  expect(siteOf('云汀市', '云汀市"十四五"工作报告').report.name).toEqual({
    ...{ zh: '云汀市“十四五”工作报告', en: 'the report of Yunting' },
  });
  expect(siteOf('云汀市', '政府工作报告').report.name.zh).toBe('云汀市政府工作报告');
});

test('the short name has 16 characters at most, else it is a report', () => {
  const named = ['哈密市', '重庆市', '石家庄市'].map((area) => siteOf(area).shortName.en);
  expect(named).toEqual(['Hami Report', 'Chongqing Report', 'Report']);
});

test('what the opening says is no beginning of what is to come', () => {
  const text = `工作报告\n\n今后五年，要建新城。\n\n${TEXT}`;
  expect(findPromises(read(text))).toBe('2.1.1');
});

test('codes are no words to search with, and a sentence of figures alone offers none', () => {
  const text = '一、工作\n\n建设“1+5+N”集群。\n\n5.6%。\n\n二、打算\n\n抓“首位产业”。\n';
  expect(pickExamples(read(text), 9)).toEqual(['首位产业', '建设']);
});
