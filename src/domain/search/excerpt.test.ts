import { expect, test } from 'vitest';
import { takeExcerpts } from './excerpt.ts';

const find = (word: string) => (text: string) =>
  text.includes(word) ? [{ start: text.indexOf(word), end: text.indexOf(word) + word.length }] : [];

test('the sentence of an explanation that holds the word, on each side that has one', () => {
  const about = {
    zh: '脐橙因果顶得名。赣南脐橙是国家地理标志产品。',
    en: 'A navel orange has a navel. It has a geographical indication. The end.',
  };
  expect(takeExcerpts([about], find('地理标志'))).toEqual([{ side: 'zh', text: '赣南脐橙是国家地理标志产品。' }]);
  expect(takeExcerpts([about], find('geographical'))).toEqual([
    { side: 'en', text: 'It has a geographical indication.' },
  ]);
  expect(takeExcerpts([about], find('bitcoin'))).toEqual([]);
});

test('a sentence goes on to its closing quotation mark', () => {
  const about = { zh: '他说“要快。”后来又说“要稳。”', en: 'He said “Be quick!” Later he said (again) “be steady.”' };
  expect(takeExcerpts([about], find('后来'))).toEqual([{ side: 'zh', text: '后来又说“要稳。”' }]);
  expect(takeExcerpts([about], find('Later'))).toEqual([{ side: 'en', text: 'Later he said (again) “be steady.”' }]);
});
