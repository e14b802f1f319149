import { describe, expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

describe('splitSentences', () => {
  test('ends a sentence at 。 and ！', () => {
    expect(splitSentences('目标催人奋进，使命重于泰山。不断创造新业绩！')).toEqual([
      '目标催人奋进，使命重于泰山。',
      '不断创造新业绩！',
    ]);
  });

  test('takes the closing mark that follows along', () => {
    expect(splitSentences('他说：“江山就是人民。”我们牢记。')).toEqual(['他说：“江山就是人民。”', '我们牢记。']);
  });

  test('keeps a line without an end as one sentence', () => {
    expect(splitSentences('今后五年的奋斗目标是：')).toEqual(['今后五年的奋斗目标是：']);
  });

  test('gives nothing for an empty line', () => {
    expect(splitSentences('')).toEqual([]);
  });
});
