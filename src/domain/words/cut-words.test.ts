import { expect, test } from 'vitest';
import { cutWords } from './cut-words.ts';
import { partWord } from './part-word.ts';

const WORDS = new Set(
  '改革 开放 决定 赣州 未来 关键 高质量 质量 发展 满意 智能 中国 特色 社会主义 社会 主义 五 第 二 个'.split(' '),
);
const isWord = (word: string) => WORDS.has(word);
const cut = (text: string) => cutWords(text, isWord).join(' ');

test('a sentence is cut into words of the dictionary, and its signs stand apart', () => {
  expect(cut('改革开放是决定赣州未来的“关键一招”。')).toBe('改革 开放 是 决定 赣州 未来 的 “ 关键 一 招 ”。');
});

test('what the segmenter parts is joined where the dictionary has it as one word', () => {
  expect(cut('高质量发展')).toBe('高质量 发展');
});

test('suffixes and the numerals of 第 stand with their word', () => {
  expect(cut('满意度')).toBe('满意度');
  expect(cut('向第二个百年')).toContain('第二');
});

test('a compound consists of the longest words that it holds', () => {
  expect(partWord('中国特色社会主义', isWord)).toEqual(['中国', '特色', '社会主义']);
  expect(partWord('社会主义', isWord)).toEqual(['社会', '主义']);
});

test('the words of a text joined are the text', () => {
  const text = '地区生产总值跃升至全国百强城市第66位、前进35位，今年有望突破4000亿元。';
  expect(cutWords(text, isWord).join('')).toBe(text);
});

test('a suffix stands alone behind a single character and at the beginning, and 第 before what is no numeral', () => {
  expect(cut('个性')).toBe('个 性');
  expect(cut('度满意')).toBe('度 满意');
  expect(cut('第满意')).toBe('第 满意');
});

test('characters that the dictionary does not know stand one by one', () => {
  expect(partWord('赣鄱满意', isWord)).toEqual(['赣', '鄱', '满意']);
  expect(partWord('', isWord)).toEqual([]);
  expect(cutWords('', isWord)).toEqual([]);
});
