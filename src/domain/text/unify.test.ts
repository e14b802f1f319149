import { expect, test } from 'vitest';
import { joinBrokenWords, unifyText } from './unify.ts';

test.each([
  ['人⺠', '人民'],
  ['⻓江', '长江'],
  ['⻛险', '风险'],
  ['⻜地', '飞地'],
  ['⻰南', '龙南'],
  ['⼈⼤', '人大'],
  ['金', '金'],
])('%s, as a PDF gives it, is %s', (copied, meant) => expect(unifyText(copied)).toBe(meant));

test('every radical of the block has its ideograph, but for the one that is none and the hole in the block', () => {
  const block = Array.from({ length: 0x2ef3 - 0x2e80 + 1 }, (_, i) => String.fromCodePoint(0x2e80 + i));
  expect(block.filter((char) => !/^\p{Unified_Ideograph}$/u.test(unifyText(char)))).toEqual(['\u2e80', '\u2e9a']);
});

test('what is invisible in copied text is gone', () => {
  expect(unifyText('eco\u00adnomic')).toBe('economic');
  expect(unifyText('五\u200b型\u2060政\ufeff府')).toBe('五型政府');
  expect(unifyText('葛\u{e0100}城 5\ufe0f')).toBe('葛城 5');
  expect(unifyText('\u202e改革\u200f')).toBe('改革');
});

test('a word broken at a line end is whole, and a hanging hyphen stays', () => {
  expect(joinBrokenWords('high-qual- ity development')).toBe('high-quality development');
  expect(joinBrokenWords('high-qual-\nity')).toBe('high-quality');
  expect(joinBrokenWords('short- and long-term')).toBe('short- and long-term');
  expect(joinBrokenWords('Hong Kong - Macao')).toBe('Hong Kong - Macao');
});
