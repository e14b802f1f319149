import { expect, test } from 'vitest';
import { foldReading, initialLetter } from './initial-letter.ts';

test.each([
  ['wǔxíng zhèngfǔ', 'W'],
  ['Ānyuǎn', 'A'],
  ['èr', 'E'],
  ['1+5+N', '#'],
  ['', '#'],
])('%s stands under %s', (pinyin, letter) => {
  expect(initialLetter(pinyin)).toBe(letter);
});

test('a reading is found however it is typed', () => {
  const typed = ['wǔxíng', 'wu xing', 'WUXING', 'Wǔ-Xíng', 'wu\u200bxing'];
  expect(new Set(typed.map(foldReading))).toEqual(new Set(['wuxing']));
  expect(foldReading("Cháng'ān Bēi")).toBe('changanbei');
});

test('what was copied is found like what was typed', () => {
  expect(foldReading('⻰头企业')).toBe(foldReading('龙头企业'));
  expect(foldReading('WU\u00a0xíng')).toBe(foldReading('wǔxíng'));
  expect(foldReading('eco\u00adnomic')).toBe('economic');
  expect(foldReading('５Ａ级')).toBe('5a级');
});
