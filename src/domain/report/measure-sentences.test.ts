import { expect, test } from 'vitest';
import { countWords, measureSentences } from './measure-sentences.ts';

test('words are counted by sentence; decimals, hyphens and apostrophes do not divide', () => {
  expect(
    countWords('All 1.143 million rural poor were lifted out of poverty. Ganzhou’s high-tech firms grew.'),
  ).toEqual([10, 4]);
  expect(countWords('He said “it can’t be done.” “How can it be done?” is better.')).toEqual([6, 7]);
});

test('a chapter is measured without title lines and sub-headings', () => {
  const units = [
    { zh: '（一）持续优化创新生态。', en: '(2) Keep improving the ecosystem for innovation.' },
    { zh: '——开放水平全面提升。', en: '— A higher level of openness in every respect.' },
    { zh: '吴 忠 琼', en: 'Wu Zhongqiong' },
    { zh: '改革开放是“关键一招”。', en: 'Reform is the “decisive move”. It is ours.' },
  ];
  expect(measureSentences(units)).toEqual({ count: 2, mean: 4, max: 5 });
});

test('a chapter that is not translated measures nothing', () => {
  expect(measureSentences([{ zh: '大会的主题是：', en: '' }])).toEqual({ count: 0, mean: 0, max: 0 });
});
