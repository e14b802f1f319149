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
