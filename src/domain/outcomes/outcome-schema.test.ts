import { expect, test } from 'vitest';
import { outcomeSchema } from './outcome-schema.ts';

const both = { zh: '三年内', en: 'within three years' };
const entry = (due?: object) => ({
  ...{ title: both, sentence: '7.7.3', numbers: [], quote: '三年内开工', reading: 'not-found' },
  ...(due && { due: { words: both, ...due } }),
});
const faultOf = (value: object) => outcomeSchema.safeParse(value).error?.issues.map(({ message }) => message);

test('a due date is a month or a count of years, never both and never neither', () => {
  for (const due of [{ by: '2024-02' }, { inYears: 3 }]) expect(faultOf(entry(due))).toBeUndefined();
  for (const due of [{ by: '2024-02', inYears: 3 }, {}]) {
    expect(faultOf(entry(due))).toEqual(['has by or inYears, and not both']);
  }
  expect(faultOf(entry())).toBeUndefined();
});
