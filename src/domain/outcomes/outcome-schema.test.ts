import { expect, test } from 'vitest';
import { laterReportSchema, outcomeSchema } from './outcome-schema.ts';

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

test('a later report may say that its date is inferred, as that of the games, whose page gives no year', () => {
  const games = {
    ...{ asOf: '2023-11-16', value: null, comparable: 'yes' },
    words: {
      zh: '11月16日晚,赣州市第六届运动会在兴国县体育公园盛大开幕',
      en: 'On the evening of 16 November Ganzhou’s sixth games opened in the sports park of Xingguo county.',
    },
    source: {
      ...{ title: '赣州市第六届运动会在兴国开幕', publisher: '大江网/赣州头条', date: null },
      ...{ url: 'https://tt.jxnews.com.cn/news/2342551', seen: 'excerpt', read: '2026-11-29' },
    },
  };
  expect(laterReportSchema.parse(games)).toEqual(games);
  expect(laterReportSchema.parse({ ...games, inferred: true }).inferred).toBe(true);
  expect(laterReportSchema.safeParse({ ...games, inferred: '2023' }).success).toBe(false);
});
