import { expect, test } from 'vitest';
import type { DerivedNumber, NumbersFile, StatedNumber } from './number-schema.ts';
import { numberCard } from './number-card.ts';
import { numberRecord } from './number-record.ts';
import { writeNumber } from './number-text.ts';
import { resolveNumbers } from './resolve-numbers.ts';
import { unitsSchema } from './unit-schema.ts';

const UNITS = unitsSchema.parse({
  enterprises: { zh: '家', en: { one: 'enterprise', other: 'enterprises' }, scaled: true },
  rank: { zh: '位', en: { one: 'rank', other: 'rank' }, kind: 'rank' },
});
const resolve = (file: NumbersFile) => resolveNumbers(file, { units: UNITS, date: '2021-09-27' });
const stated = (
  id: string,
  value: number | null,
  quote: string,
  quoteEn: string,
  more: Partial<StatedNumber> = {},
): StatedNumber => ({
  id,
  sentence: '1.4.3',
  quote,
  quoteEn,
  value,
  unit: 'enterprises',
  status: 'achieved',
  bound: 'stated',
  subject: 'industry',
  label: { zh: '企业', en: 'Enterprises' },
  ...more,
});
const TOTAL = stated('total', 2250, '2250家', '2,250');
const ADDED = stated('added', 1062, '1062家', '1,062');
const BEFORE: DerivedNumber = {
  id: 'before',
  unit: 'enterprises',
  subject: 'industry',
  label: { zh: '起点', en: 'At the start' },
  derivation: { operation: 'difference', of: ['total', 'added'], digits: 0 },
};

test('a derived number has the value of its arithmetic and the place of its first operand', () => {
  const number = resolve({ stated: [TOTAL, ADDED], derived: [BEFORE] }).get('before')!;
  expect(number).toMatchObject({ value: 1188, status: 'derived', bound: 'stated', sentence: '1.4.3', quote: '2250家' });
  expect(numberRecord(number).derivation).toBe('2250 (total) − 1062 (added) = 1188');
});

test('an operand that stands later or has no value is refused', () => {
  expect(() => resolve({ stated: [TOTAL], derived: [BEFORE] })).toThrow('added does not exist');
  expect(() => resolve({ stated: [TOTAL, { ...ADDED, value: null }], derived: [BEFORE] })).toThrow('no single value');
});

test('a unit that no file lists is refused', () => {
  expect(() => resolve({ stated: [{ ...TOTAL, unit: 'enterprise' }], derived: [] })).toThrow(
    'number total: there is no unit enterprise',
  );
});

test('a card says value, status, bound and horizon in one language', () => {
  const goal = stated('goal', 2000, '突破2000家', 'pass 2,000', {
    status: 'target',
    bound: 'above',
    time: { kind: 'by', inYears: 5, words: { zh: '五年内', en: 'within five years' } },
  });
  const number = resolve({ stated: [goal], derived: [] }).get('goal')!;
  const words = { status: 'target', bound: '', undated: 'no date given' };
  expect(numberCard(number, 'en', words)).toEqual({
    value: 'more than 2,000 enterprises',
    label: 'Enterprises',
    status: 'target',
    facts: ['target', 'within five years (by 2026)'],
    remark: null,
    chart: null,
  });
  const chart = { name: 'Chart: How many high-tech enterprises?', href: '/en/charts/high-tech-enterprises/' };
  expect(numberCard(number, 'en', words, chart).chart).toEqual(chart);
  expect(writeNumber(number, 'zh')).toBe('突破2000家');
  expect(numberRecord(number).asOf).toBe('2026');
});

test('a number without a single value is written in its own words', () => {
  const phalanx = stated('phalanx', null, '第一方阵', 'first phalanx', { unit: 'rank' });
  const number = resolve({ stated: [phalanx], derived: [] }).get('phalanx')!;
  expect([writeNumber(number, 'zh'), writeNumber(number, 'en')]).toEqual(['第一方阵', 'first phalanx']);
});
