import { expect, test } from 'vitest';
import { readableExamples } from './readable-examples.ts';

test('a page offers the queries of its language, and all where it has none', () => {
  const examples = ['五型政府', '5020', '400 billion'];
  expect(readableExamples({ examples }, 'en')).toEqual(['5020', '400 billion']);
  expect(readableExamples({ examples }, 'zh')).toEqual(['五型政府', '5020']);
  expect(readableExamples({ examples: ['五型政府'] }, 'en')).toEqual(['五型政府']);
});
