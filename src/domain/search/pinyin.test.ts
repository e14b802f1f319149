import { expect, test } from 'vitest';
import { cutSyllables, tonelessPinyin } from './pinyin.ts';

const KNOWN = new Set('wu xing zheng fu xi an xian chang bei gan g en'.split(' '));

test('tones, gaps and apostrophes go', () => {
  expect(tonelessPinyin('wǔxíng zhèngfǔ')).toBe('wuxingzhengfu');
  expect(tonelessPinyin('Cháng’ān Bēi')).toBe('changanbei');
  expect(tonelessPinyin('lǚyóu')).toBe('lvyou');
});

test('letters are cut into syllables of the text, in every way there is', () => {
  expect(cutSyllables('wuxingzhengfu', KNOWN)).toEqual([['wu', 'xing', 'zheng', 'fu']]);
  expect(cutSyllables('xian', KNOWN)).toEqual([['xian'], ['xi', 'an']]);
  expect(cutSyllables('changanbei', KNOWN)).toEqual([['chang', 'an', 'bei']]);
});

test('what cannot be cut has no cuts, and a long row of letters ends', () => {
  expect(cutSyllables('wuxingz', KNOWN)).toEqual([]);
  expect(cutSyllables('', KNOWN)).toEqual([]);
  expect(cutSyllables('xian'.repeat(500), KNOWN)).toHaveLength(4);
  expect(cutSyllables(`${'xian'.repeat(500)}q`, KNOWN)).toEqual([]);
  expect(cutSyllables('g'.repeat(5_000), KNOWN)).toHaveLength(1);
});
