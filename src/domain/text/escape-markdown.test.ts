import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

test('signs that Markdown would read stand as they are', () => {
  expect(escapeMarkdown('“1+5+N”产业集群')).toBe('“1+5+N”产业集群');
  expect(escapeMarkdown('a *new* [kind] of <b>')).toBe('a \\*new\\* \\[kind\\] of \\<b\\>');
  expect(escapeMarkdown('(1) Reform the systems')).toBe('(1) Reform the systems');
});

test('signs that begin a heading or a point are escaped at the head of a line alone, a number by the sign behind it', () => {
  expect(['# 号', '###### 号', '- 一', '+ 一', '1. 工业', '12) 一', '2025'].map(escapeMarkdown)).toEqual([
    ...['\\# 号', '\\###### 号', '\\- 一', '\\+ 一', '1\\. 工业', '12\\) 一', '2025'],
  ]);
  expect(['第1. 条', '2021.9', '-5%', '#5', '+'].map(escapeMarkdown)).toEqual([
    '第1. 条',
    '2021.9',
    '-5%',
    '#5',
    '\\+',
  ]);
});

test('a text over several lines is one line, for a point of a list would end with it; other spaces stay', () => {
  expect(escapeMarkdown('产业集群\n  和园区')).toBe('产业集群 和园区');
  expect(escapeMarkdown('市长　林知远')).toBe('市长　林知远');
});
