import { expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { cutSyllables, hearCharacters, isSoundTable, tonelessPinyin } from './pinyin.ts';
import { syllableToken, tokenOf } from './tokens.ts';

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

const SOUNDS = { zhen: '镇', lan: '兰', si: '四', di: '地', de: '地' };
const hear = (text: string) => hearCharacters(foldText(text, new Map()), SOUNDS);

test('a character sounds like each of its readings and what many speakers do not tell from it', () => {
  expect(hear('镇兰四地')).toEqual(
    [
      ['zhen', 'zen', 'zheng'],
      ['lan', 'lang', 'nan'],
      ['si', 'shi'],
      ['di', 'de'],
    ].map((syllables) => syllables.map(syllableToken)),
  );
});

test('figures and letters sound as they are written; a rare character, letters alone or a long text are not heard', () => {
  expect(hear('四5')[1]).toEqual([tokenOf({ kind: 'number', value: '5' })]);
  expect(hear('四龘')).toEqual([]);
  expect(hear('si')).toEqual([]);
  expect(hear('四'.repeat(40))).toHaveLength(40);
  expect(hear('四'.repeat(41))).toEqual([]);
});

test('a table of sounds has characters by syllable', () => {
  expect(isSoundTable({ wu: '五伍' })).toBe(true);
  for (const other of [null, [], 'wu', { wu: 5 }]) expect(isSoundTable(other)).toBe(false);
});
