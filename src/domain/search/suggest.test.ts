import { expect, test } from 'vitest';
import { suggestTerms } from './suggest.ts';

const TERMS = {
  zh: ['五型政府', '粤港澳大湾区', '党建+', '赣南脐橙'],
  pinyin: ['wu xing zheng fu', 'yue gang ao da wan qu', 'dang jian', 'gan nan qi cheng'],
  en: ['five-type government', 'Guangdong–Hong Kong–Macao Greater Bay Area', 'Party building +', 'Gannan navel orange'],
};
const suggest = (typed: string) => suggestTerms(typed, TERMS).map(({ zh }) => zh);

test('Chinese, pinyin, initials and English words lead to the term', () => {
  expect(suggest('大湾')).toEqual(['粤港澳大湾区']);
  expect(suggest('“五型”')).toEqual(['五型政府']);
  expect(suggest('wuxingz')).toEqual(['五型政府']);
  expect(suggest('wǔ xíng')).toEqual(['五型政府']);
  expect(suggest('wxz')).toEqual(['五型政府']);
  expect(suggest('Greater B')).toEqual(['粤港澳大湾区']);
  expect(suggest('navel')).toEqual(['赣南脐橙']);
  expect(suggest('five type')).toEqual(['五型政府']);
});

test('nothing is suggested for nothing', () => {
  expect(suggest('')).toEqual([]);
  expect(suggest('！？')).toEqual([]);
  expect(suggest('bitcoin')).toEqual([]);
});
