import { expect, test } from 'vitest';
import { outcomeRecord } from './outcome-record.ts';
import { outcomeRecordSchema } from './outcome-record-schema.ts';
import { CHANG_GAN, FIRMS } from './sample-outcomes.ts';

test('the public record names its numbers by id and says how firm the words are', () => {
  const record = outcomeRecord(FIRMS);
  expect(outcomeRecordSchema.parse(record)).toEqual(record);
  const { slug, title, sentence, quote, quoteEn, due, reading, part, remark, differ, searched } = FIRMS;
  expect(record).toEqual({
    ...{ slug, title, sentence, quote, quoteEn, due, reading, part, remark, differ, searched },
    ...{ numbers: ['firms-goal'], firmness: 'aim', hedge: { zh: '力争', en: 'aim' } },
    reports: [expect.anything(), { ...FIRMS.reports[1], inferred: false }],
  });
});

test('what an entry leaves open is null in the record, and not missing', () => {
  expect(outcomeRecord(CHANG_GAN)).toMatchObject({
    ...{ quoteEn: null, hedge: null, part: null, remark: null, differ: null, searched: null },
    ...{ numbers: [], reports: [], due: { kind: 'none', date: null, words: null } },
  });
  const event = outcomeRecord(FIRMS).reports[0];
  expect(event).toEqual({
    ...{ asOf: '2022', inferred: true, value: null, comparable: 'yes' },
    words: { zh: '再增一批', en: 'some more were added' },
    ...{ bound: null, unit: null, measure: null, scope: null, series: null, revision: null, why: null },
    source: {
      ...{ title: null, titleEn: null, publisher: '赣南日报', issuer: null, date: null, url: null },
      ...{ seen: 'copy', read: '2026-11-28' },
    },
  });
});
