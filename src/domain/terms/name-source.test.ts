import { expect, test } from 'vitest';
import { nameSource } from './name-source.ts';

const ARTICLE = { title: null, about: '关于“四个不摘”的文章', aboutEn: 'Article on the “four no-removals”' };

test('a source without a title is called by what it is, in the language of the page where that is known', () => {
  expect(nameSource(ARTICLE, 'zh')).toBe('关于“四个不摘”的文章');
  expect(nameSource(ARTICLE, 'en')).toBe('Article on the “four no-removals”');
  expect(nameSource({ title: null, about: 'White paper' }, 'en')).toBe('White paper');
});

test('a title is never translated', () => {
  expect(nameSource({ ...ARTICLE, title: '四个不摘' }, 'en')).toBe('四个不摘');
});
