import { expect, test } from 'vitest';
import { parseDictionary } from './dictionary.ts';

const LINES = `# CC-CEDICT
重複 重复 [chong2 fu4] /to repeat/to duplicate/
重 重 [chong2] /to repeat/
重 重 [zhong4] /heavy/serious/
龜 龟 [gui1] /tortoise/`;

test('entries stand under the simplified word in their order, each with its senses', () => {
  const dictionary = parseDictionary(LINES, '重复建设');
  expect(dictionary.get('重复')).toEqual([{ numbered: 'chong2 fu4', senses: ['to repeat', 'to duplicate'] }]);
  expect(dictionary.get('重')?.map(({ numbered }) => numbered)).toEqual(['chong2', 'zhong4']);
});

test('a word with a character that the text lacks is left out', () => {
  expect([...parseDictionary(LINES, '重复建设').keys()]).toEqual(['重复', '重']);
  expect([...parseDictionary(LINES, '重建').keys()]).toEqual(['重']);
});

test('lines that are no entries are passed over', () => {
  const lines =
    '重 重 [chong2]\n# 重 重 [chong2] /to repeat/ed\n重 重 /heavy/\n 重 重 [zhong4] /x/\n重 重 [zhong4] /heavy/ \n';
  expect([...parseDictionary(lines, '重')]).toEqual([['重', [{ numbered: 'zhong4', senses: ['heavy'] }]]]);
});
