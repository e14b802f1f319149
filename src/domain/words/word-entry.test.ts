import { expect, test } from 'vitest';
import { parseDictionary } from './dictionary.ts';
import { defineWords, isWordFile } from './word-entry.ts';

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

test('spaces between the characters of a name are no part of it', () => {
  expect(define('满意\u00a0度', 'Mǎnyìdù')['满意\u00a0度']!.parts).toEqual(['满意', '度']);
  expect(define('满\u00a0意', 'Mǎnyì', new Map([['满意', 4]]))['满\u00a0意']).toEqual({
    readings: [{ pinyin: 'mǎnyì', senses: ['satisfied'] }],
    level: 4,
  });
});

test('variants, readings of Taiwan and slang are left out, and a sense that only begins alike stays', () => {
  const lines = [
    '台 台 [tai2] /old variant of 臺|台[tai2]/variant of 颱|台[tai2]/platform/(Tw) a stage/also pr. [tai1]/Taiwan pr. [tai1]/',
    '牛 牛 [niu2] /ox/(slang) awesome/(Internet slang) rich/an old variant of nothing/platform, CL:個|个[ge4]/',
  ].join('\n');
  const sensesOf = (word: string) =>
    defineWords([[word, undefined]], parseDictionary(lines, lines), new Map())[word]!.readings[0]!.senses;
  expect(sensesOf('台')).toEqual(['platform']);
  expect(sensesOf('牛')).toEqual(['ox', 'an old variant of nothing', 'platform, CL:个 gè']);
});

test('of many senses the first five are told, and of two alike one', () => {
  const line = '打 打 [da3] /to beat/to strike/to beat/to hit/to break/to type/to mix up/';
  expect(defineWords([['打', 'dǎ']], parseDictionary(line, line), new Map())['打']!.readings).toEqual([
    { pinyin: 'dǎ', senses: ['to beat', 'to strike', 'to hit', 'to break', 'to type'] },
  ]);
});

test('a reading is known however it is cut or capitalised, and a single character consists of nothing', () => {
  expect(define('满意', 'Mǎn-yì')['满意']!.readings).toEqual([{ pinyin: 'mǎnyì', senses: ['satisfied'] }]);
  expect(define('赣', 'gàn')).toEqual({ 赣: { readings: [] } });
});

test('an answer is a file of words where each has its readings', () => {
  expect(isWordFile({ words: define('重') })).toBe(true);
  for (const answer of [null, {}, { words: null }, { words: { 重: null } }, { words: { ...define('重'), 度: {} } }])
    expect(isWordFile(answer)).toBe(false);
});
