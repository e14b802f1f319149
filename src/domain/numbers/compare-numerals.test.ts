import { expect, test } from 'vitest';
import { compareNumerals } from './compare-numerals.ts';

const compare = (zh: string, en: string) =>
  compareNumerals(zh, en, { zh: [], en: [] }).map(({ numeral, fault }) => `${numeral.text} ${fault}`);

const ZH = '高新技术企业由137家增至1107家。';
const EN = 'The number of high-tech enterprises rose from 137 to 1,107.';

test('the English of 1.4.4 has every numeral', () => {
  expect(compare(ZH, EN)).toEqual([]);
});

test('a wrong number planted in the English is caught on both sides', () => {
  expect(compare(ZH, EN.replace('1,107', '1,170'))).toEqual(['1107 missing', '1,170 stray']);
});

test('a result made of a forecast is caught', () => {
  const zh = '今年有望突破4000亿元。';
  expect(compare(zh, 'It is expected to pass 400 billion yuan this year.')).toEqual([]);
  expect(compare(zh, 'It passed 400 billion yuan this year.')).toEqual(['4000亿 word']);
});

test('a bound that is lost, added or changed is caught', () => {
  const zh = '人口由130万增加到近200万。';
  expect(compare(zh, 'from 1.3 million to nearly 2 million')).toEqual([]);
  expect(compare(zh, 'from 1.3 million to 2 million')).toEqual(['200万 bound']);
  expect(compare(zh, 'from over 1.3 million to nearly 2 million')).toEqual(['130万 bound']);
  expect(compare(zh, 'from 1.3 million to more than 2 million')).toEqual(['200万 bound']);
});

test('a number said twice must be said twice', () => {
  expect(compare('五年民生支出，五年的奋斗', 'five years of spending and of work')).toEqual(['五 missing']);
});

test('per cent is not taken for another unit, an ordinal not for a count', () => {
  expect(compare('增长66%', 'grew by 66 kilometres')).toEqual(['66% missing', '66 stray']);
  expect(compare('第66位', 'by 66 places')).toEqual(['第66 missing', '66 stray']);
  expect(compare('新中国成立70周年', 'the 70th anniversary')).toEqual([]);
});

test('what is spoken for is left out on both sides', () => {
  const zh = '深化“五型”政府建设';
  const en = 'building a “five-type” government';
  expect(compareNumerals(zh, en, { zh: [{ start: 2, end: 8 }], en: [{ start: 11, end: 33 }] })).toEqual([]);
});
