import { expect, test } from 'vitest';
import { readEnglishNumerals } from './read-english-numerals.ts';
import { readNumerals } from './read-numerals.ts';
import { boundWords, readBounds, readEnglishBounds } from './read-qualifiers.ts';

const bounds = (zh: string) => readNumerals(zh).map((numeral) => readBounds(zh, numeral)[0]);
const englishBounds = (en: string) => readEnglishNumerals(en).map((numeral) => readEnglishBounds(en, numeral)[0]);

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

test('不超过, 以下 and 以内 are at most, 不到 is under: no 超过 is read out of 不超过', () => {
  expect(bounds('年均新增贷款不超过3万元，误差在5%以内，失业率控制在5.5%以下，最多20家')).toEqual([
    'at-most',
    'at-most',
    'at-most',
    'at-most',
  ]);
  expect(bounds('办结时间不到2天，占比不足30%，低于60%')).toEqual(['under', 'under', 'under']);
  expect(
    englishBounds('up to 30, no more than 30, at most 30, not exceeding 30, within 5 per cent, 30 or less'),
  ).toEqual(Array(6).fill('at-most'));
  expect(englishBounds('below 5.5 per cent, under 60, less than 3, fewer than 3')).toEqual(Array(4).fill('under'));
});

test('不低于, 不少于 and 至少 are at least', () => {
  expect(bounds('投入不低于15亿元，绿地不少于8个，每村至少1名')).toEqual(['at-least', 'at-least', 'at-least']);
  expect(englishBounds('no less than 1.5 billion yuan, not fewer than eight, 10 or above')).toEqual(
    Array(3).fill('at-least'),
  );
});

test('约, 大约, 左右 and 上下 are about; 节约 and 公约 are words', () => {
  expect(bounds('增长6%左右，受益群众约3.2万人，大约500户，亩产400公斤上下')).toEqual(Array(4).fill('about'));
  expect(bounds('绿化240平方公里左右')).toEqual(['about']);
  expect(bounds('节约资金3亿元，履行公约12条')).toEqual(['stated', 'stated']);
  expect(englishBounds('around 6 per cent, about 32,000, some 500, roughly 400, 40 or so')).toEqual(
    Array(5).fill('about'),
  );
});

test('多 and 余 behind or inside a numeral, 逾, 上百 and 过半 are above', () => {
  expect(bounds('200多家企业、1.5万余户、20多亿元、3年多')).toEqual(Array(4).fill('above'));
  expect(bounds('逾10万人参加，上百家企业，产值过千亿元，受访者过半')).toEqual(Array(4).fill('above'));
  expect(bounds('经过百日攻坚，一年多次，2个多民族聚居区')).toEqual(['stated', 'stated', 'stated']);
});

test('五年内 is a date and may be said as one, 近三年 may be the last three', () => {
  const within = '五年内建成';
  expect(readBounds(within, readNumerals(within)[0]!)).toEqual(['stated', 'at-most']);
  expect(readEnglishBounds('within five years', readEnglishNumerals('within five years')[0]!)).toContain('stated');
  const last = '近三年完成投资';
  expect(readBounds(last, readNumerals(last)[0]!)).toEqual(['below', 'stated']);
});

test('rose up to is no limit, no more than is one', () => {
  expect(englishBounds('the share went up to 45 per cent')).toEqual(['stated']);
  expect(englishBounds('no more than RMB 3 billion')).toEqual(['at-most']);
});

test('a Chinese number keeps its own words of bounding', () => {
  expect(['不超过3万元', '6%左右', '200多家', '3年以内'].map(boundWords)).toEqual([
    { before: '不超过', after: '' },
    { before: '', after: '左右' },
    { before: '', after: '' },
    { before: '', after: '以内' },
  ]);
});
