import { expect, test } from 'vitest';
import { readEnglishNumerals } from './read-english-numerals.ts';
import { readNumerals } from './read-numerals.ts';
import { missingCues, readBound, readEnglishBound, readStatus } from './read-qualifiers.ts';

const bounds = (zh: string) => readNumerals(zh).map((numeral) => readBound(zh, numeral));
const englishBounds = (en: string) => readEnglishNumerals(en).map((numeral) => readEnglishBound(en, numeral));
const statuses = (zh: string) => readNumerals(zh).map((numeral) => readStatus(zh, numeral));

test('突破 and 超 are above, 近 is below, 以上 at least, 向…迈进 towards', () => {
  expect(bounds('现代家居产业集群产值突破2000亿元，电子信息产业集群产值近千亿元')).toEqual(['above', 'below']);
  expect(bounds('所有村集体经济经营性收入超20万元')).toEqual(['above']);
  expect(bounds('上市企业各10家以上，比重达45%以上')).toEqual(['at-least', 'at-least']);
  expect(bounds('经济总量向6000亿元迈进')).toEqual(['towards']);
});

test('规模以上 before a number is no bound of it', () => {
  expect(bounds('净增规模以上工业企业1062家、总数达2250家')).toEqual(['stated', 'stated']);
});

test('the English counterparts', () => {
  expect(englishBounds('passed 200 billion yuan, was nearly 100 billion yuan')).toEqual(['above', 'below']);
  expect(englishBounds('at least 10 each, move towards 600 billion yuan, over 200,000 yuan')).toEqual([
    'at-least',
    'towards',
    'above',
  ]);
  expect(englishBounds('Over the five years, spending came to 360.3 billion yuan')).toEqual(['stated', 'stated']);
});

test('有望 and 将达 govern their clause only', () => {
  expect(statuses('第66位、前进35位，今年有望突破4000亿元')).toEqual([null, null, 'expected']);
  expect(statuses('铁路营运里程将达924公里、增长66%，高速公路通车里程1559公里、增长40％')).toEqual([
    'expected',
    'expected',
    null,
    null,
  ]);
});

test('力争 reaches over several clauses', () => {
  expect(statuses('力争到2025年，赣州经开区营收突破2000亿元，5个开发区营收分别突破1000亿元')).toEqual([
    'target',
    'target',
    'target',
    'target',
  ]);
});

test('a governing word without its counterpart in the English is named', () => {
  const zh = '今年有望突破4000亿元';
  const [numeral] = readNumerals(zh);
  expect(missingCues(zh, numeral!, 'and passed 400 billion yuan this year')).toEqual(['有望']);
  expect(missingCues(zh, numeral!, 'and is expected to pass 400 billion yuan this year')).toEqual([]);
});
