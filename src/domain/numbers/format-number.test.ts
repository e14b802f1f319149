import { expect, test } from 'vitest';
import { formatBound, formatNumber, joinNumber, scaleNumber, scaleOf } from './format-number.ts';
import { unitsSchema } from './unit-schema.ts';

const UNITS = unitsSchema.parse({
  yuan: { zh: '元', en: { one: 'yuan', other: 'yuan' }, scaled: true },
  people: { zh: '人', en: { one: 'person', other: 'people' }, scaled: true },
  households: { zh: '户', en: { one: 'household', other: 'households' }, scaled: true },
  km: { zh: '公里', en: { one: 'km', other: 'km' } },
  'percentage points': { zh: '个百分点', en: { one: 'percentage point', other: 'percentage points' } },
  clusters: { zh: '个集群', en: { one: 'cluster', other: 'clusters' } },
  rank: { zh: '位', en: { one: 'rank', other: 'rank' }, kind: 'rank' },
  class: { zh: '级', en: { one: 'class', other: 'class' }, kind: 'class' },
  days: { zh: '天', en: { one: 'day', other: 'days' }, half: 'a day' },
});
const unit = (id: string) => UNITS.find((one) => one.id === id)!;
const zh = (value: number, id: string, decimals?: number) =>
  joinNumber({ qualifier: '', after: '', ...formatNumber(value, unit(id), 'zh', decimals) }, 'zh');
const en = (value: number, id: string, decimals?: number) =>
  joinNumber({ qualifier: '', after: '', ...formatNumber(value, unit(id), 'en', decimals) }, 'en');

test('yuan in 亿 and in billions', () => {
  expect([zh(4e11, 'yuan'), en(4e11, 'yuan')]).toEqual(['4000亿元', '400 billion yuan']);
  expect([zh(360300000000, 'yuan'), en(360300000000, 'yuan')]).toEqual(['3603亿元', '360.3 billion yuan']);
  expect([zh(1e5, 'yuan'), en(1e5, 'yuan')]).toEqual(['10万元', '100,000 yuan']);
  expect([zh(1.5e12, 'yuan'), en(1.5e12, 'yuan')]).toEqual(['1.5万亿元', '1.5 trillion yuan']);
});

test('people and households', () => {
  expect([zh(1143000, 'people'), en(1143000, 'people')]).toEqual(['114.3万人', '1.143 million people']);
  expect([zh(118000, 'households'), en(118000, 'households')]).toEqual(['11.8万户', '118,000 households']);
});

test('decimals that the derivation keeps are written', () => {
  expect([zh(9.8, 'percentage points', 2), en(9.8, 'percentage points', 2)]).toEqual([
    '9.80个百分点',
    '9.80 percentage points',
  ]);
});

test('thousands have a comma in English and none in Chinese, as in the report', () => {
  expect([zh(6789, 'km'), en(6789, 'km')]).toEqual(['6789公里', '6,789 km']);
  expect([zh(12345.678, 'km'), en(12345.678, 'km')]).toEqual(['12345.678公里', '12,345.678 km']);
});

test('ranks, classes and half a day', () => {
  expect([zh(66, 'rank'), en(66, 'rank'), en(101, 'rank'), en(11, 'rank'), en(2, 'rank')]).toEqual([
    '第66位',
    '66th',
    '101st',
    '11th',
    '2nd',
  ]);
  expect([zh(3, 'class'), en(3, 'class')]).toEqual(['三级', 'class III']);
  expect([zh(0.5, 'days'), en(0.5, 'days')]).toEqual(['半天', 'half a day']);
});

test('beside a greater value a smaller one is written in its scale', () => {
  const scale = scaleOf(2.5e6, unit('people'), 'en');
  expect(formatNumber(5e5, unit('people'), 'en', 0, scale)).toEqual({ figure: '0.5', unit: 'million people' });
});

test('one of a thing is singular', () => {
  expect(en(1, 'clusters')).toBe('1 cluster');
});

test('a bound that only arithmetic gives is never “nearly”', () => {
  expect(formatBound('below', 'en')).toBe('nearly');
  expect(formatBound('below', 'en', true)).toBe('under');
  expect(formatBound('stated', 'zh')).toBe('');
  expect([formatBound('at-most', 'zh'), formatBound('about', 'en')]).toEqual(['不超过', 'about']);
});

test('for calculating, a value has the scale of each language beside its unit, and a rank its word', () => {
  expect(
    scaleNumber(
      4e11,
      UNITS.find(({ id }) => id === 'yuan')!,
      'zh',
    ),
  ).toEqual({ value: 4000, unit: '亿元' });
  expect(
    scaleNumber(
      4e11,
      UNITS.find(({ id }) => id === 'yuan')!,
      'en',
    ),
  ).toEqual({ value: 400, unit: 'billion yuan' });
  expect(
    scaleNumber(
      66,
      UNITS.find(({ id }) => id === 'rank')!,
      'zh',
    ),
  ).toEqual({ value: 66, unit: '位' });
});
