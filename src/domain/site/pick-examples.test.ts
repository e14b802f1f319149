import { expect, test } from 'vitest';
import { pickExamples } from './pick-examples.ts';

test('a page offers the queries of its language, and all where it has none', () => {
  const examples = ['五型政府', '5020', '400 billion'];
  expect(pickExamples({ examples }, 'en')).toEqual(['5020', '400 billion']);
  expect(pickExamples({ examples }, 'zh')).toEqual(['五型政府', '5020']);
  expect(pickExamples({ examples: ['五型政府'] }, 'en')).toEqual(['五型政府']);
});
