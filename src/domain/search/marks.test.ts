import { expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { findMarks, foldToMark } from './marks.ts';
import { tokenOf } from './tokens.ts';

const NONE = new Map<string, string>();
const tokens = (text: string) => foldText(text, NONE).map(tokenOf);
const marked = (text: string, phrase: string, ...parts: string[]) =>
  findMarks(foldToMark(text, NONE), [tokens(phrase)], parts.map(tokens)).map(({ start, end }) =>
    text.slice(start, end),
  );

test('a mark takes the quotation marks with it, both or none', () => {
  expect(marked('深化“五型”政府建设', '五型政府')).toEqual(['“五型”政府']);
  expect(marked('a “five-type” government', 'five type government')).toEqual(['“five-type” government']);
  expect(marked('深化“五型”政府建设', '五型')).toEqual(['五型']);
  expect(marked('建设“五型”', '建设五型')).toEqual(['建设“五型”']);
  expect(marked('建设“五型政府”', '建设五型')).toEqual(['建设“五型']);
  expect(marked('深化“新五型”政府', '五型政府')).toEqual(['五型”政府']);
});

test('every occurrence is marked, however it is written', () => {
  expect(marked('由45.51%提高至55.31％', '55.31 per cent')).toEqual(['55.31％']);
  expect(marked('改革，改革', '改革')).toEqual(['改革', '改革']);
  expect(marked('Reforms and reform', 'reform')).toEqual(['Reforms', 'reform']);
});

test('parts are marked only where the phrase does not stand', () => {
  expect(marked('深圳、广州、东莞', '深圳东莞', '深圳', '东莞')).toEqual(['深圳', '东莞']);
  expect(marked('nothing here', 'orange', 'orange')).toEqual([]);
});

test('marks stand in the order of the text, and those that touch or overlap are one', () => {
  expect(marked('深圳、东莞', '火星', '东莞', '深圳')).toEqual(['深圳', '东莞']);
  expect(marked('改革开放', '火星', '改革', '开放')).toEqual(['改革开放']);
  expect(marked('改革开放', '火星', '改革开放', '改革')).toEqual(['改革开放']);
  expect(marked('改革开放', '火星', '改革', '改革开放')).toEqual(['改革开放']);
});

test('nothing is marked for nothing', () => {
  expect(marked('深化改革', '')).toEqual([]);
});
