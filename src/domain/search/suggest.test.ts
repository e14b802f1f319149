import { expect, test } from 'vitest';
import { isSuggestions, suggestTerms } from './suggest.ts';

const TERMS = {
  zh: ['五型政府', '粤港澳大湾区', '党建+', '赣南脐橙'],
  pinyin: ['wu xing zheng fu', 'yue gang ao da wan qu', 'dang jian', 'gan nan qi cheng'],
  en: ['five-type government', 'Guangdong–Hong Kong–Macao Greater Bay Area', 'Party building +', 'Gannan navel orange'],
};
const suggest = (typed: string) => suggestTerms(typed, TERMS).map(({ zh }) => zh);

test('Chinese, pinyin, initials and English words lead to the term', () => {
  expect(suggest('大湾')).toEqual(['粤港澳大湾区']);
  expect(suggest('“五型”')).toEqual(['五型政府']);
  expect(suggest('五\u200b型')).toEqual(['五型政府']);
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

test('the word that begins so first, then the shorter name; six at most', () => {
  const names = ['大湾区', '粤港澳大湾区', '大湾', '深大湾区一号', '大湾区建设', '大湾区合作', '大湾区交通'];
  const many = { zh: names, pinyin: names.map(() => ''), en: [] };
  expect(suggestTerms('大湾', many)).toEqual(
    ['大湾', '大湾区', '大湾区建设', '大湾区合作', '大湾区交通', '深大湾区一号'].map((zh) => ({ zh, en: '' })),
  );
});

test('of several ways in which a term is near the nearest counts', () => {
  const terms = { zh: ['示范区', '新区'], pinyin: ['shi fan qu', 'xin qu'], en: ['pilot zone', 'zone'] };
  expect(suggestTerms('zone', terms)).toEqual([
    { zh: '新区', en: 'zone' },
    { zh: '示范区', en: 'pilot zone' },
  ]);
  const early = { zh: ['示范', '试点'], pinyin: ['', ''], en: ['pilot zone', 'zone for many trials'] };
  expect(suggestTerms('zone', early).map(({ zh }) => zh)).toEqual(['试点', '示范']);
  const both = { zh: ['甲', '乙'], pinyin: ['xin qu', 'qu'], en: ['the very old xin', 'the old xin'] };
  expect(suggestTerms('xin', both).map(({ zh }) => zh)).toEqual(['甲', '乙']);
});

test('one letter begins a reading, a Chinese query no reading, and spaces around English do not matter', () => {
  expect(suggest('w')).toEqual(['五型政府']);
  expect(suggest('z')).toEqual([]);
  expect(suggest('x政')).toEqual([]);
  expect(suggest(' navel ')).toEqual(['赣南脐橙']);
  expect(suggest('党建+')).toEqual(['党建+']);
  expect(suggest('+')).toEqual(['党建+']);
  expect(suggest('five-type')).toEqual(['五型政府']);
  expect(suggest('vel')).toEqual([]);
});

test('a file of suggestions has a name and a reading for each term', () => {
  expect(isSuggestions(TERMS)).toBe(true);
  expect(isSuggestions({ ...TERMS, pinyin: TERMS.pinyin.slice(1) })).toBe(false);
  for (const key of Object.keys(TERMS)) expect(isSuggestions({ ...TERMS, [key]: 'x' }), key).toBe(false);
  for (const other of [null, [], 'terms']) expect(isSuggestions(other)).toBe(false);
});
