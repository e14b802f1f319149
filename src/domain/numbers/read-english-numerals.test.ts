import { expect, test } from 'vitest';
import { readEnglishNumerals } from './read-english-numerals.ts';

const read = (text: string) => readEnglishNumerals(text).map(({ text, value, kind }) => [text, value, kind]);

test('separators, decimals and words of magnitude', () => {
  expect(
    read('All 1.143 million rural poor, all 11 poor counties and 1,023 poor villages; 360.3 billion yuan'),
  ).toEqual([
    ['1.143 million', 1143000, 'cardinal'],
    ['11', 11, 'cardinal'],
    ['1,023', 1023, 'cardinal'],
    ['360.3 billion', 360300000000, 'cardinal'],
  ]);
});

test('a hyphen before the magnitude and after the number', () => {
  expect(read('the plan to foster 100-billion-yuan parks')).toEqual([['100-billion', 100000000000, 'cardinal']]);
  expect(read('a “15-minute cultural life circle”')).toEqual([['15', 15, 'cardinal']]);
});

test('per cent in words', () => {
  expect(read('rose from 45.51 per cent to 55.31 per cent.')).toEqual([
    ['45.51 per cent', 45.51, 'percent'],
    ['55.31 per cent', 55.31, 'percent'],
  ]);
  expect(read('ten per cent')).toEqual([['ten per cent', 10, 'percent']]);
});

test('ranks in figures and in words', () => {
  expect(read('leapt to 66th place among the top 100 cities').map(([, value, kind]) => [value, kind])).toEqual([
    [66, 'ordinal'],
    [100, 'cardinal'],
  ]);
  expect(
    read('The Sixth Congress; our number one livelihood project; at the top of the list').map(([, value]) => value),
  ).toEqual([6, 1, 1]);
  expect(read('class-III navigation; a Type I large city').map(([, value]) => value)).toEqual([3, 1]);
});

test('numbers in words, capitalised or not', () => {
  expect(read('Over the five years; “sixteen-character” approach; twenty-one').map(([, value]) => value)).toEqual([
    5, 16, 21,
  ]);
  expect(read('a million standard containers; two hundred; zero')).toEqual([
    ['a million', 1000000, 'cardinal'],
    ['two hundred', 200, 'cardinal'],
    ['zero', 0, 'cardinal'],
  ]);
});

test('doubling and half', () => {
  expect(read('the incomes doubled from their 2010 level')).toEqual([
    ['doubled', 2, 'multiple'],
    ['2010', 2010, 'year'],
  ]);
  expect(read('completed in half a day')).toEqual([['half', 0.5, 'cardinal']]);
});

test('May is a month before a year and a verb elsewhere; the Long March is no month', () => {
  expect(read('In May 2019 we may march')).toEqual([
    ['May', 5, 'month'],
    ['2019', 2019, 'year'],
  ]);
  expect(read('the spirit of the Long March, 27 September 2021').map(([, value]) => value)).toEqual([27, 9, 2021]);
});

test('codes stay whole: COVID-19 is not nineteen', () => {
  expect(
    read('COVID-19, 4G, 5A-rated, “1+5+N”, “3+X”').every(([, value, kind]) => value === null && kind === 'code'),
  ).toBe(true);
});

test('words that only hold a number word are none', () => {
  expect(read('tone, someone, often, weight, freight, network, height')).toEqual([]);
});

test('parts of a whole, but not a third railway', () => {
  expect(
    read('three quarters of the townships, two-thirds, a third of the villages').map(([, value]) => value),
  ).toEqual([0.75, 2 / 3, 1 / 3]);
  expect(read('a third railway; one third-party report')).toEqual([
    ['third', 3, 'ordinal'],
    ['one', 1, 'cardinal'],
    ['third', 3, 'ordinal'],
  ]);
});

test('a range in per cent, and percentage points', () => {
  expect(read('10 to 15 per cent, up by 2 percentage points')).toEqual([
    ['10', 10, 'percent'],
    ['15 per cent', 15, 'percent'],
    ['2', 2, 'cardinal'],
  ]);
});
