import { expect, test } from 'vitest';
import { chapterWords, isChapterWords } from './chapter-words.ts';

test('a chapter’s file has the words of each sentence, and a reading beside those that have one', () => {
  const words = [{ text: '高质量', pinyin: 'gāozhìliàng' }, { text: '。' }];
  const file = chapterWords([
    ['1.2.1', words],
    ['heading', []],
  ]);
  expect(file).toEqual({ sentences: { '1.2.1': [['高质量', 'gāozhìliàng'], ['。']], heading: [] } });
  expect(isChapterWords(file)).toBe(true);
});

test('another answer is no such file', () => {
  for (const answer of [null, 'x', {}, { sentences: null }, { sentences: { '1.2.1': [], '1.2.2': '高质量' } }])
    expect(isChapterWords(answer)).toBe(false);
});
