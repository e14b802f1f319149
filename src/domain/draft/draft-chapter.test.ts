import { expect, test } from 'vitest';
import { parseReport } from '../report/parse-report.ts';
import { draftBody, draftMeta, draftTranslation, slugOf } from './draft-chapter.ts';

const TEXT =
  '工作报告\n\n第一部分　"十三五"回顾\n\n（一）工业稳步回升。产值增长6%。\n\n（二）乡村换了面貌。\n\n第二部分：打算\n\n再接再厉。\n';
const [opening, first, second] = parseReport(TEXT, null).chapters;

test('a chapter is called by its heading without the number and summed up by the headings of its sections', () => {
  expect(draftMeta(first!)).toEqual({
    chapter: 1,
    title: { zh: '“十三五”回顾', en: 'Chapter 1' },
    summary: { zh: '工业稳步回升；乡村换了面貌。', en: 'Not translated yet: 3 sentences in 2 paragraphs.' },
  });
  expect(draftMeta(second!).title.zh).toBe('打算');
  expect(draftMeta(second!).summary).toEqual({
    zh: '再接再厉。',
    en: 'Not translated yet: 1 sentence in 1 paragraph.',
  });
  expect([opening, first].map((chapter) => slugOf(chapter!))).toEqual(['opening', 'chapter-1']);
});

test('its body shows each passage, its translation has the Chinese and no English', () => {
  expect(draftBody(first!)).toBe('<Contents />\n\n<Passage of="1.1" />\n\n<Passage of="1.2" />');
  const { status, units } = draftTranslation(first!);
  expect(status).toBe('none');
  expect(units['1.1.1']).toEqual({ zh: '（一）工业稳步回升。', en: '' });
});

test('the opening has a name of its own, and the summary of a chapter without sections is its first two sentences', () => {
  const text = '工作报告\n\n各位代表：\n\n一、工作\n\n稳中有进。好于预期。再接再厉。\n\n二、打算\n\n要更好。\n';
  const [start, work] = parseReport(text, null).chapters;
  expect(draftMeta(start!).title).toEqual({ zh: '开场', en: 'Opening' });
  expect(draftMeta(start!).summary.zh).toBe('工作报告');
  expect(draftMeta(work!).summary.zh).toBe('稳中有进。好于预期。');
});

test('of a chapter that has sections and other passages the sections alone are its summary', () => {
  const text = '一、工作\n\n各项任务完成。\n\n（一）工业。增长6%。\n\n（二）农业。丰收。\n\n二、打算\n\n要更好。\n';
  expect(draftMeta(parseReport(text, null).chapters[0]!).summary.zh).toBe('工业；农业。');
});

test('a summary has 48 characters at most, the last of them … where it is cut', () => {
  const summaryOf = (length: number) =>
    draftMeta(parseReport(`一、工作\n\n${'稳'.repeat(length - 1)}。\n\n二、打算\n\n要更好。\n`, null).chapters[0]!)
      .summary.zh;
  expect(summaryOf(48)).toBe(`${'稳'.repeat(47)}。`);
  expect(summaryOf(60)).toBe(`${'稳'.repeat(47)}…`);
});
