import { expect, test } from 'vitest';
import { foldText } from './fold.ts';

const NONE = new Map<string, string>();
const values = (text: string, variants = NONE) => foldText(text, variants).map(({ value }) => value);

test('a quotation mark cuts nothing: “五型”政府 is 五型政府', () => {
  expect(values('深化“五型”政府建设')).toEqual([...'深化五型政府建设']);
});

test('the name in the masthead reads through its no-break spaces', () => {
  expect(values('吴\u00a0忠\u00a0琼')).toEqual(['吴', '忠', '琼']);
});

test('full-width digits, separators and both signs of per cent are level', () => {
  expect(values('５０２０')).toEqual(['5020']);
  expect(values('4,000亿')).toEqual(['4000', '亿']);
  expect(values('1 107')).toEqual(['1107']);
  expect(values('55.31％')).toEqual(['55.31', '%']);
  expect(values('55.31 per cent')).toEqual(['55.31', '%']);
  expect(values('55.31 percent')).toEqual(['55.31', '%']);
  expect(values('百分之55.31')).toEqual(['55.31', '%']);
});

test('a number is whole: 12 is no part of 1200, and a comma between two of them joins nothing', () => {
  expect(values('1200')).toEqual(['1200']);
  expect(values('12,3456')).toEqual(['12', '3456']);
});

test('codes stay together, ordinals lose their ending', () => {
  expect(values('5G+工业互联网')).toEqual(['5g', '+', '工', '业', '互', '联', '网']);
  expect(values('1+5+N')).toEqual(['1', '+', '5', '+', 'n']);
  expect(values('66th place')).toEqual(['66', 'place']);
});

test('British and American spelling and simple inflections fold to one', () => {
  expect(values('urbanisation')).toEqual(values('urbanization'));
  expect(values('regional medical centres')).toEqual(values('regional medical center'));
  expect(values('navel oranges')).toEqual(values('navel orange'));
  expect(values('e-commerce')).toEqual(values('ecommerce'));
  expect(values('Ganzhou’s')).toEqual(values('Ganzhou'));
});

test('accents go, and ü is v as pinyin is typed', () => {
  expect(foldText('wǔxíng lǜsè', NONE).map(({ raw }) => raw)).toEqual(['wuxing', 'lvse']);
  expect(foldText('lu\u0308se', NONE).map(({ raw }) => raw)).toEqual(['lvse']);
});

test('variants fold to the character of the text', () => {
  expect(values('贛南臍橙', new Map([...'贛赣臍脐'].map((char, i, all) => [char, all[i + 1]!])))).toEqual([
    ...'赣南脐橙',
  ]);
});

test('every element knows where it stands', () => {
  const text = '占GDP比重达45%以上';
  for (const { kind, start, end, raw } of foldText(text, NONE)) {
    if (kind !== 'word') expect(text.slice(start, end)).toBe(raw);
  }
  expect(foldText('a “five-type” government', NONE).map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [3, 7],
    [8, 12],
    [14, 24],
  ]);
});

test('lone surrogates, control characters, emoji and direction marks are nothing', () => {
  expect(values('\ud800五\u0000型\u202e政😀府')).toEqual([...'五型政府']);
});

test('one character that stands for several is all of each of them', () => {
  expect(foldText('㍿', new Map()).map(({ value, start, end }) => [value, start, end])).toEqual(
    [...'株式会社'].map((char) => [char, 0, 1]),
  );
});

test('zeros at the end of a decimal say nothing, others do', () => {
  expect(['5.50', '10.0', '1.05', '100'].flatMap((text) => values(text))).toEqual(['5.5', '10', '1.05', '100']);
});

test('only per and cent side by side, or 百分之 before figures, are a sign', () => {
  const kinds = (text: string) => foldText(text, NONE).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  expect(kinds('up 8 per cent')).toEqual([
    ['word', 'up'],
    ['number', '8'],
    ['sign', 'per cent'],
  ]);
  expect(kinds('8 percent')[1]).toEqual(['sign', 'percent']);
  expect(kinds('百分之55')).toEqual([
    ['number', '百分之55'],
    ['sign', '百分之55'],
  ]);
  expect(values('income per capita')).toContain('per');
  expect(values('one cent')).toEqual(['on', 'cent']);
  expect(values('百分之五十五')).toEqual([...'百分之五十五']);
  expect(values('超过百分之55')).toEqual(['超', '过', '55', '%']);
});
