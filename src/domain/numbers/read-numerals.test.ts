import { expect, test } from 'vitest';
import { readNumeral, readNumerals } from './read-numerals.ts';

const read = (text: string) => readNumerals(text).map(({ text, value, kind }) => [text, value, kind]);

test('ranks, places and hundred millions of 1.2.4', () => {
  expect(read('地区生产总值跃升至全国百强城市第66位、前进35位，今年有望突破4000亿元。')).toEqual([
    ['百', 100, 'cardinal'],
    ['第66', 66, 'ordinal'],
    ['35', 35, 'cardinal'],
    ['4000亿', 400000000000, 'cardinal'],
  ]);
});

test('a decimal with 万 and plain figures in 1.3.2', () => {
  expect(read('114.3万农村贫困人口全部脱贫，11个贫困县、1023个贫困村全部退出')).toEqual([
    ['114.3万', 1143000, 'cardinal'],
    ['11', 11, 'cardinal'],
    ['1023', 1023, 'cardinal'],
  ]);
});

test('the full-width per cent sign beside the other in 1.5.2', () => {
  expect(read('全市常住人口城镇化率由45.51%提高至55.31％。')).toEqual([
    ['45.51%', 45.51, 'percent'],
    ['55.31％', 55.31, 'percent'],
  ]);
});

test('amounts written without a digit: 千亿, 百亿级, 百万标箱', () => {
  expect(read('纺织服装、电子信息产业集群产值近千亿元')).toEqual([['千亿', 100000000000, 'cardinal']]);
  expect(read('百亿级企业')).toEqual([['百亿', 10000000000, 'cardinal']]);
  expect(read('内陆百万标箱大港')).toEqual([['百万', 1000000, 'cardinal']]);
});

test('翻一番 is twice as much, not one time, and 2010年 a year', () => {
  expect(read('城乡居民收入提前三年实现比2010年翻一番')).toEqual([
    ['三', 3, 'cardinal'],
    ['2010年', 2010, 'year'],
    ['翻一番', 2, 'multiple'],
  ]);
});

test('half a day, seventeen harvests, the top of a list, zero', () => {
  expect(read('企业开办实现半天办结')).toEqual([['半', 0.5, 'cardinal']]);
  expect(read('粮食生产实现“十七连丰”，全国榜首')).toEqual([
    ['十七', 17, 'cardinal'],
    ['榜首', 1, 'ordinal'],
  ]);
  expect(read('较短时间内实现病例清零')).toEqual([['零', 0, 'cardinal']]);
});

test('四点半 is an hour of the day and no four and a half', () => {
  expect(read('扩大四点半课堂')).toEqual([['四点半', null, 'clock']]);
});

test('codes are kept whole and have no value', () => {
  expect(read('“1+5+N”“3+2”“3+X”4G网5A级“5G+工业互联网”')).toEqual(
    ['1+5+N', '3+2', '3+X', '4G', '5A', '5G'].map((code) => [code, null, 'code']),
  );
});

test('numerals side by side are read one by one', () => {
  expect(read('促进一二三产融合发展').map(([, value]) => value)).toEqual([1, 2, 3]);
  expect(read('“十三五”圆满收官').map(([, value]) => value)).toEqual([13, 5]);
});

test('a date is year, month and day; 19个月 is no month', () => {
  expect(read('（2021年9月27日）').map(([, value, kind]) => [value, kind])).toEqual([
    [2021, 'year'],
    [9, 'month'],
    [27, 'day'],
  ]);
  expect(read('连续19个月')).toEqual([['19', 19, 'cardinal']]);
});

test('a year in Chinese digits is one number, whatever its zero', () => {
  for (const year of ['二〇二五', '二○二五', '二零二五'])
    expect(read(`到${year}年`)).toEqual([[`${year}年`, 2025, 'year']]);
  expect(read('自一九四九年以来、一九七八—一九九二年').map(([, value, kind]) => [value, kind])).toEqual([
    ...[1949, 1978, 1992].map((year) => [year, 'year']),
  ]);
  expect(read('二〇二一年九月二十七日').map(([, value, kind]) => [value, kind])).toEqual([
    [2021, 'year'],
    [9, 'month'],
    [27, 'day'],
  ]);
  expect(read('三个月、九月、百日').map(([, , kind]) => kind)).toEqual(['cardinal', 'cardinal', 'cardinal']);
});

test('full-width figures are read with their points and commas, which elsewhere are punctuation', () => {
  expect(read('增长５５．３１％，达到１，２００家')).toEqual([
    ['５５．３１％', 55.31, 'percent'],
    ['１，２００', 1200, 'cardinal'],
  ]);
  expect(read('2021年66，35位').map(([, value]) => value)).toEqual([2021, 66, 35]);
});

test('numerals that the report does not use are read as well', () => {
  expect(read('两千三百四十五、一百零五、二〇二一、三万五')[0]).toEqual(['两千三百四十五', 2345, 'cardinal']);
  expect(read('一百零五')).toEqual([['一百零五', 105, 'cardinal']]);
  expect(read('二〇二一')).toEqual([['二〇二一', 2021, 'cardinal']]);
  expect(read('1,107家、１２３')).toEqual([
    ['1,107', 1107, 'cardinal'],
    ['１２３', 123, 'cardinal'],
  ]);
  expect(read('四分之三，百分之二十')).toEqual([
    ['四分之三', 0.75, 'cardinal'],
    ['百分之二十', 20, 'percent'],
  ]);
});

test('the stretch and its offsets are exact', () => {
  const text = '人口由130万增加到近200万。';
  for (const { text: stretch, start, end } of readNumerals(text)) expect(text.slice(start, end)).toBe(stretch);
});

test('a unit that begins with 千 or 百 does not multiply, 百分点 is no hundred', () => {
  expect(read('用电12.3亿千瓦时、装机500万千瓦、3千克、提高2个百分点')).toEqual([
    ['12.3亿', 1230000000, 'cardinal'],
    ['500万', 5000000, 'cardinal'],
    ['3', 3, 'cardinal'],
    ['2', 2, 'cardinal'],
  ]);
});

test('shares in words: 百分之五点八, 三成, 百分百, 一半', () => {
  expect(read('百分之五点八、三成企业、七成以上、百分百、一半')).toEqual([
    ['百分之五点八', 5.8, 'percent'],
    ['三成', 30, 'percent'],
    ['七成', 70, 'percent'],
    ['百分百', 100, 'percent'],
    ['一半', 0.5, 'cardinal'],
  ]);
  expect(read('三成员、一成不变').map(([text]) => text)).toEqual(['三', '一']);
});

test('多 and 余 may stand before 万 and 亿', () => {
  expect(read('20多亿元、3万余人、十多万户')).toEqual([
    ['20多亿', 2000000000, 'cardinal'],
    ['3万', 30000, 'cardinal'],
    ['十多万', 100000, 'cardinal'],
  ]);
});

test('numbers in two parts: 1亿2000万, 12亿3千万, 3万5千, 三万五千, 一点五亿', () => {
  expect(read('12亿3千万元、3万5千人、2万6千瓦').map(([, value]) => value)).toEqual([1230000000, 35000, 20000, 6]);
  expect(read('1亿2000万元、三万五千人、一点五亿元').map(([, value]) => value)).toEqual([120000000, 35000, 150000000]);
});

test('a range of shares or years gives both ends their kind', () => {
  expect(read('10%—15%、10-15%、2018—2020年')).toEqual([
    ['10%', 10, 'percent'],
    ['15%', 15, 'percent'],
    ['10', 10, 'percent'],
    ['15%', 15, 'percent'],
    ['2018', 2018, 'year'],
    ['2020年', 2020, 'year'],
  ]);
});

test('words whose numeral no report means as one are passed over', () => {
  const none =
    '一般公共预算、一系列举措、第一时间响应、万家灯火、千家万户、十分重要、半导体、进一步、统一部署、数十家、几百人、十几万、九江、四川';
  expect(read(none)).toEqual([]);
  expect(read('一是抓产业。二是抓项目，三要抓落实')).toEqual([]);
  expect(read('十分钟、十分之一、1万家').map(([, value]) => value)).toEqual([10, 0.1, 10000]);
});

test('one numeral that stands alone is read as well', () => {
  expect(['十一', '二十', '一百零三', '12', '二〇二一'].map(readNumeral)).toEqual([11, 20, 103, 12, 2021]);
});
