import { expect, test } from 'vitest';
import { fullTitle } from './cited-work.ts';

test('a part stands behind the title as the language sets it', () => {
  expect(fullTitle({ title: '报告', part: '第5.3.2句', language: 'zh' })).toBe('报告：第5.3.2句');
  expect(fullTitle({ title: 'The report', part: 'sentence 5.3.2', language: 'en' })).toBe('The report, sentence 5.3.2');
  expect(fullTitle({ title: 'The report', part: null, language: 'en' })).toBe('The report');
});
