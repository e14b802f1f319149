import { expect, test } from 'vitest';
import { answerLayouts } from './answer-layouts.ts';

test('each token is answered with the entries that hold it and the places there', async () => {
  const ask = answerLayouts([{ tokens: ['五', '型', '五'] }, { tokens: ['型'] }]);
  const answers = await ask(['五', '型', '府']);
  expect([...answers].map(([token, places]) => [token, [...places]])).toEqual([
    ['五', [[0, [0, 2]]]],
    [
      '型',
      [
        [0, [1]],
        [1, [0]],
      ],
    ],
    ['府', []],
  ]);
});
