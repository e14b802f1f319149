import { expect, test } from 'vitest';
import { parseDictionary } from './dictionary.ts';
import { defineWords } from './word-entry.ts';

const LINES = `重 重 [chong2] /to repeat/again/CL:層|层[ceng2]/
重 重 [zhong4] /heavy/serious/
央視 央视 [Yang1 shi4] /China Central TV (CCTV), abbr. for 中國中央電視台|中国中央电视台[Zhong1 guo2 Zhong1 yang1 Dian4 shi4 tai2]/
吳 吴 [Wu2] /surname Wu/
江 江 [Jiang1] /surname Jiang/
江 江 [jiang1] /river/
幹 干 [gan4] /to work/to do/(vulgar) to have sex/
滿意 满意 [man3 yi4] /satisfied/
度 度 [du4] /degree/`;
const dictionary = parseDictionary(LINES, LINES);
const define = (word: string, pinyin?: string, levels = new Map<string, number>()) =>
  defineWords([[word, pinyin]], dictionary, levels);

test('a word has a sense for each reading, without measure words and coarse ones', () => {
  expect(define('重')['重']!.readings).toEqual([
    { pinyin: 'chóng', senses: ['to repeat', 'again'] },
    { pinyin: 'zhòng', senses: ['heavy', 'serious'] },
  ]);
  expect(define('干')['干']!.readings[0]!.senses).toEqual(['to work', 'to do']);
});

test('a word named in a sense stands in simplified characters with its reading', () => {
  expect(define('央视')['央视']!.readings[0]!.senses[0]).toBe(
    'China Central TV (CCTV), abbr. for 中国中央电视台 Zhōngguó Zhōngyāng Diànshìtái',
  );
});

test('of several readings those of the text are told', () => {
  expect(define('重', 'zhòng')['重']!.readings.map(({ pinyin }) => pinyin)).toEqual(['zhòng']);
  const both = defineWords(
    [
      ['重', 'zhòng'],
      ['重', 'chóng'],
    ],
    dictionary,
    new Map(),
  );
  expect(both['重']!.readings).toHaveLength(2);
  expect(define('江', 'Jiāng')['江']!.readings[0]!.senses).toEqual(['surname Jiang']);
});

test('that a word is a surname is told only where it is nothing else', () => {
  expect(define('江')['江']!.readings.map(({ pinyin }) => pinyin)).toEqual(['jiāng']);
  expect(define('吴')['吴']!.readings[0]!.senses).toEqual(['surname Wu']);
});

test('a word that the dictionary lacks consists of words that are defined with it', () => {
  const defined = define('满意度', 'mǎnyìdù', new Map([['满意', 4]]));
  expect(defined['满意度']).toEqual({ readings: [], parts: ['满意', '度'] });
  expect(defined['满意']).toEqual({ readings: [{ pinyin: 'mǎnyì', senses: ['satisfied'] }], level: 4 });
});
