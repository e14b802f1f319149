import { expect, test } from 'vitest';
import { foldReading, pinyinInitial } from './pinyin-initial.ts';

test.each([
  ['wǔxíng zhèngfǔ', 'W'],
  ['Ānyuǎn', 'A'],
  ['èr', 'E'],
  ['1+5+N', '#'],
  ['', '#'],
])('%s stands under %s', (pinyin, letter) => {
  expect(pinyinInitial(pinyin)).toBe(letter);
});

test('a reading is found however it is typed', () => {
  const typed = ['wǔxíng', 'wu xing', 'WUXING', 'Wǔ-Xíng', 'wu\u200bxing'];
  expect(new Set(typed.map(foldReading))).toEqual(new Set(['wuxing']));
  expect(foldReading("Cháng'ān Bēi")).toBe('changanbei');
});
