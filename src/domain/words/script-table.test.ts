import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { createScriptWriter, isScriptTable, makeScriptTable } from './script-table.ts';

const convert = Converter({ from: 'cn', to: 'tw' });
const TEXTS = [
  '全面肃清苏荣案余毒，大余县',
  '干部干事创业，干涉',
  '发展、头发',
  '于都县、里程、乡里',
  '松材线虫',
  '经济发展',
];

test('every text is written as the converter writes it, with the phrases that differ', () => {
  const table = makeScriptTable(TEXTS, convert);
  const write = createScriptWriter(table);
  for (const text of TEXTS) expect(write(text)).toBe(convert(text));
  expect(write('余毒')).toBe('餘毒');
  expect(write('大余')).toBe('大余');
  expect(write('头发')).toBe('頭髮');
});

test('the table holds what differs and nothing else', () => {
  const { chars, phrases } = makeScriptTable(['经济发展。全面发展', '理发'], convert);
  expect(chars).toEqual({ 经: '經', 济: '濟', 发: '發' });
  expect(phrases).toEqual({ 理发: '理髮' });
});

test('what would change its length stays as it is', () => {
  const table = makeScriptTable(['打印机'], () => '印表機機');
  expect(createScriptWriter(table)('打印机')).toBe('打印机');
});

test('an answer is a table where it has characters and phrases', () => {
  expect(isScriptTable(makeScriptTable(TEXTS, convert))).toBe(true);
  for (const answer of [null, { chars: {} }, { phrases: {} }, { chars: 'x', phrases: {} }])
    expect(isScriptTable(answer)).toBe(false);
});

test('of phrases that begin alike the longest is written, and other signs stay', () => {
  const write = createScriptWriter({ chars: { 发: '發' }, phrases: { 理发: '理髮', 理发展: '理發展' } });
  expect(write('理发、理发展；发 fa')).toBe('理髮、理發展；發 fa');
  expect(createScriptWriter({ chars: { 发: '發' }, phrases: {} })('发展')).toBe('發展');
});

test('phrases are as short as they can be, and no whole sentence is kept where a phrase does', () => {
  const texts = ['坚决全面彻底肃清苏荣案余毒影响', '大余县', '理发店里的头发', '干部干事创业，严禁干涉'];
  const { phrases } = makeScriptTable(texts, convert);
  expect(phrases).toEqual({ 大余: '大余', 干涉: '干涉' });
});
