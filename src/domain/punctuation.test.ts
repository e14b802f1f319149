import { expect, test } from 'vitest';
import { bracket, joinParts, withoutStop, writeSentences } from './punctuation.ts';

test('words of a value stand together in Chinese and apart in English', () => {
  expect(joinParts(['突破', '4000', '亿元'], 'gap', 'zh')).toBe('突破4000亿元');
  expect(joinParts(['more than', '400', 'billion yuan'], 'gap', 'en')).toBe('more than 400 billion yuan');
});

test('what is empty leaves no mark behind', () => {
  expect(joinParts(['', '结果', null], 'comma', 'zh')).toBe('结果');
  expect(joinParts(['2.1.3', '', '5.3.2'], 'list', 'en')).toBe('2.1.3, 5.3.2');
});

test('sentences end with the stop of their language and without a space', () => {
  expect(writeSentences(['据报告5.3.2', 'CC BY 4.0'], 'zh')).toBe('据报告5.3.2。CC BY 4.0。');
  expect(writeSentences(['From the report, 5.3.2', 'CC BY 4.0'], 'en')).toBe('From the report, 5.3.2. CC BY 4.0.');
});

test('a stop goes from the end alone, and no other mark with it', () => {
  expect(['未经核对。', 'Not compared.', '1.5倍', '多少？'].map(withoutStop)).toEqual([
    ...['未经核对', 'Not compared', '1.5倍', '多少？'],
  ]);
});

test('brackets are full-width in Chinese', () => {
  expect([bracket('力争', 'zh'), bracket('aim', 'en')]).toEqual(['（力争）', '(aim)']);
});
