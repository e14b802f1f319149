import { expect, test } from 'vitest';
import { otherNotations } from './notation.ts';

test('billion and 亿, million and 万', () => {
  expect(otherNotations('400 billion')).toContain('4000亿');
  expect(otherNotations('400bn')).toContain('4000亿');
  expect(otherNotations('400,000 million')).toContain('4000亿');
  expect(otherNotations('4000亿')).toContain('400 billion');
  expect(otherNotations('114.3万')).toContain('1.143 million');
  expect(otherNotations('1.143 million')).toContain('114.3万');
  expect(otherNotations('1,143,000')).toContain('114.3万');
});

test('Chinese numerals beside entries, and 百分之', () => {
  expect(otherNotations('四千亿')).toContain('4000亿');
  expect(otherNotations('一千一百零七')).toContain('1107');
  expect(otherNotations('百分之九十一')).toContain('91%');
});

test('a small digit is written out, but a lone 五 is left alone', () => {
  expect(otherNotations('5型政府')).toContain('五型政府');
  expect(otherNotations('5-type government')).toContain('five-type government');
  expect(otherNotations('五型政府')).toEqual([]);
});

test('numbers below a hundred in characters', () => {
  expect(otherNotations('17连丰')).toContain('十七连丰');
  expect(otherNotations('20个')).toContain('二十个');
  expect(otherNotations('91个')).toContain('九十一个');
});

test('short units and names of the currency', () => {
  expect(otherNotations('1,559 km')).toContain('1559 kilometres');
  expect(otherNotations('240 km²')).toContain('240 square kilometres');
  expect(otherNotations('RMB 400 billion')).toContain('4000亿');
  expect(otherNotations('¥400bn')).toContain('4000亿');
  expect(otherNotations('人民币4000亿元')).toContain('400 billion元');
});

test('what holds no number has no other notation', () => {
  expect(otherNotations('Navel oranges')).toEqual([]);
  expect(otherNotations('')).toEqual([]);
});

test.each([
  ['1亿', ['10000万', '100 million', '100000000']],
  ['10亿', ['1 billion', '1000 million', '1000000000']],
  ['100亿', ['10 billion', '10000000000']],
  ['100万', ['1 million', '1000000']],
  ['10000', ['1万']],
  ['1 billion', ['10亿', '1000 million', '1000000000']],
  ['100 million', ['1亿', '10000万', '100000000']],
  ['15', ['十五', 'fifteen']],
  ['16', ['十六']],
  ['99个', ['九十九个']],
  ['100个', []],
  ['4.5', []],
  ['百分之九十一', ['91%']],
])('%s is written in every other notation that has a word for it', (query, others) => {
  expect(otherNotations(query)).toEqual(others);
});

test('years, ordinals and long rows of numbers are left alone', () => {
  for (const query of ['2020年', '2020', '第五', '66th']) expect(otherNotations(query), query).toEqual([]);
  expect(otherNotations('1、2、3、4个')).toContain('一、二、三、四个');
  expect(otherNotations('1、2、3、4、5个')).toEqual([]);
});
