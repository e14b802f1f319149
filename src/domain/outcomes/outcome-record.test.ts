import { expect, test } from 'vitest';
import { outcomeRecord } from './outcome-record.ts';
import { outcomeRecordSchema } from './outcome-record-schema.ts';
import { CHANG_GAN, FIRMS } from './sample-outcomes.ts';

const NAMES = { 市统计局: 'Municipal Bureau of Statistics' };

test('the public record names its numbers by id and says how firm the words are', () => {
  const record = outcomeRecord(FIRMS, NAMES);
  expect(outcomeRecordSchema.parse(record)).toEqual(record);
  const figure = FIRMS.reports[1]!;
  const source = { ...figure.source, about: null, publisherEn: 'Municipal Bureau of Statistics', issuerEn: null };
  const { slug, title, sentence, quote, quoteEn, due, reading, part, remark, differ, searched } = FIRMS;
  expect(record).toEqual({
    ...{ slug, title, sentence, quote, quoteEn, due, reading, part, remark, differ, searched },
    ...{ numbers: ['firms-goal'], firmness: 'aim', hedge: { zh: '力争', en: 'aim' } },
    reports: [expect.anything(), { ...figure, inferred: false, source }],
  });
});

test('what an entry leaves open is null in the record, and not missing', () => {
  expect(outcomeRecord(CHANG_GAN, NAMES)).toMatchObject({
    ...{ quoteEn: null, hedge: null, part: null, remark: null, differ: null, searched: null },
    ...{ numbers: [], reports: [], due: { kind: 'none', date: null, words: null } },
  });
  const event = outcomeRecord(FIRMS, NAMES).reports[0];
  expect(event).toEqual({
    ...{ asOf: '2022', inferred: true, value: null, comparable: 'yes' },
    words: { zh: '再增一批', en: 'some more were added' },
    ...{ bound: null, unit: null, measure: null, scope: null, series: null, revision: null, why: null },
    source: {
      ...{ title: null, titleEn: null, about: null, publisher: '赣南日报', publisherEn: null },
      ...{ issuer: null, issuerEn: null, date: null, url: null },
      ...{ seen: 'copy', read: '2026-11-28' },
    },
  });
});
