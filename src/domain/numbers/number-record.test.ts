import { expect, test } from 'vitest';
import { numberRecord } from './number-record.ts';
import { ADDED, BEFORE, resolve, resolveOne, stated, TOTAL } from './sample-numbers.ts';

test('the public record has the unit’s name and the year that a goal falls due in', () => {
  const time = { kind: 'by', inYears: 5, words: { zh: '五年内', en: 'within five years' } } as const;
  const goal = stated('goal', 2000, '突破2000家', 'pass 2,000', {
    sentence: '4.2.4',
    status: 'target',
    bound: 'above',
    time,
  });
  expect(numberRecord(resolveOne(goal))).toEqual({
    id: 'goal',
    sentence: '4.2.4',
    quote: '突破2000家',
    quoteEn: 'pass 2,000',
    value: 2000,
    unit: 'enterprises',
    status: 'target',
    bound: 'above',
    approx: false,
    asOf: '2026',
    timeWords: time.words,
    timeDerived: true,
    commitment: 'aim',
    hedge: { zh: '力争', en: 'aim' },
    label: { zh: '企业', en: 'Enterprises' },
    derivation: null,
    noValue: null,
  });
});

test('a derived number writes out its arithmetic', () => {
  const record = numberRecord(resolve({ stated: [TOTAL, ADDED], derived: [BEFORE] }).get('before')!);
  expect(record).toMatchObject({ value: 1188, status: 'derived', asOf: null });
  expect(record.derivation).toBe('2250 (total) − 1062 (added) = 1188');
});
