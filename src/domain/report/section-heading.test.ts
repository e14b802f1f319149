import { expect, test } from 'vitest';
import { isSectionHeading } from './section-heading.ts';

test('a section begins with （一）, 1. or 1、, below a 第一部分 with 一、', () => {
  for (const zh of [
    '（二）营造比肩大湾区的营商环境。',
    '(十一)加强监督。',
    '1.完善集疏运体系。',
    '3、改造管网。',
    '二、今年工作',
  ]) {
    expect(isSectionHeading(zh), zh).toBe(true);
  }
});

test('a date, a figure and a sentence are no headings', () => {
  for (const zh of ['（2021年9月27日）', '1.5万户居民受益。', '2021年，', '一是抓好落实。', '第一，坚持改革。']) {
    expect(isSectionHeading(zh), zh).toBe(false);
  }
});
