import { expect, test } from 'vitest';
import type { Locale } from '../locale.ts';
import type { Avoided } from './avoided-schema.ts';
import { wordingFaults } from './check-wording.ts';

const faults = (locale: Locale, text: string, avoided: Avoided[] = []) =>
  wordingFaults('some-id', text, locale, avoided);

test.each([
  ['字面: two highs', 'Western punctuation'],
  ['报告(2021年)', 'Western punctuation'],
  ['光明日报,2019年', 'Western punctuation'],
  ['搜索需要 JavaScript。', 'a space between Chinese and Latin'],
  ['向…迈进', 'half an ellipsis'],
  ['2026-11-24由另一人校读', 'a date in figures'],
])('Chinese set as %s is sent back', (text, what) => {
  expect(faults('zh', text)).toEqual([expect.stringContaining(what)]);
});

test.each([
  ['the report says "aim"', 'straight quotation mark'],
  ["it doesn’t, it's", 'straight quotation mark'],
  ['a report of 16000 characters', 'a large number without commas'],
  ['read on 2026-11-24', 'a date in figures'],
  ['the report（2021）', 'Chinese punctuation'],
])('English set as %s is sent back', (text, what) => {
  expect(faults('en', text)).toEqual([expect.stringContaining(what)]);
});

test.each<[Locale, string]>([
  ['zh', '{count}个用语，每条注明依据'],
  ['zh', '向……迈进（“力争”）；在代码中图表地址的末尾加上v{version}/。'],
  ['zh', 'CC BY 4.0；代码：MIT。'],
  ['zh', '英文版写作“large-sized cities … Type Ⅰ”。'],
  ['en', '突破 and 超 mean “more than”, 向…迈进 “towards”; 16,000 characters, 27 September 2021'],
  ['en', '{count, plural, one {# result} other {# results}} for “{query}”'],
])('%s set as %s is well set', (locale, text) => {
  expect(faults(locale, text)).toEqual([]);
});

test('an avoided word is named with what to write, in its own language, as a whole word', () => {
  const avoided = [{ en: ['stands', 'promis*'], zh: ['词条'], why: 'house idiom; “is”' }];
  expect(faults('en', 'Where it Stands', avoided)).toEqual(['“Stands”: house idiom; “is”']);
  expect(faults('en', 'arrival not promised', avoided)).toEqual(['“promised”: house idiom; “is”']);
  expect(faults('en', 'grandstands', avoided)).toEqual([]);
  expect(faults('zh', '建议的词条', avoided)).toEqual(['“词条”: house idiom; “is”']);
});

test('an avoided word may stand where the list says why', () => {
  const avoided = [
    { en: ['target'], why: 'the status is a “goal”', except: { 'some-id': 'It names the data’s word.' } },
  ];
  expect(faults('en', 'target (a goal)', avoided)).toEqual([]);
});

test('a quotation and a phrase in which the word is right are left alone, and no more than these', () => {
  const avoided = [
    {
      en: ['stand', 'stands'],
      zh: ['外人'],
      but: ['stand* for', 'stands of pine', '党外人士'],
      why: 'house idiom; “is”',
    },
  ];
  expect(faults('en', '赣 stands for Jiangxi; whole stands of pine; “it stands on high ground”', avoided)).toEqual([]);
  expect(faults('en', '赣 stands for Jiangxi and stands first', avoided)).toHaveLength(1);
  expect(faults('en', 'It stands “on high ground”', avoided)).toHaveLength(1);
  expect(faults('zh', '团结党外人士', avoided)).toEqual([]);
  expect(faults('zh', '外人说的党外人士', avoided)).toHaveLength(1);
});

test('a sentence with two faults gets both, each with what was found', () => {
  expect(faults('en', 'read "twice" on 2026-11-24...')).toEqual([
    '“"”: a straight quotation mark; write “ ” ’',
    '“...”: three full stops; write …',
    '“2026-11-24”: a date in figures; write 3 March 2024',
  ]);
});

test('an exception holds for the text that it names and for no other', () => {
  const avoided = [{ en: ['target'], why: 'the status is a “goal”', except: { 'other-id': 'It names a column.' } }];
  expect(faults('en', 'target (a goal)', avoided)).toEqual(['“target”: the status is a “goal”']);
});

test('words of one language are not looked for in the other', () => {
  expect(faults('en', '词条 is an entry', [{ zh: ['词条'], why: 'write 用语' }])).toEqual([]);
  expect(faults('zh', '称为target的数字', [{ en: ['target'], why: 'write goal' }])).toEqual([]);
});

test('what runs longer than a breath between two stops is to be divided', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  expect(faults('en', `${words(45)}. ${words(45)}; “${words(44)}.” ${words(45)}: ${words(3)}\n${words(44)}`)).toEqual(
    [],
  );
  expect(faults('en', `Short. ${words(46)}.`)).toEqual([
    '“word word word word word word …”: 46 words without a stop, at most 45; divide the sentence',
  ]);
  expect(faults('zh', `${'长'.repeat(120)}，${'句'.repeat(3)}。`)).toHaveLength(1);
  expect(faults('zh', `${'长'.repeat(120)}。${'句'.repeat(120)}；`)).toEqual([]);
});
