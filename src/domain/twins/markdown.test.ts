import { expect, test } from 'vitest';
import { escapeMarkdown, writeDocument, writeLink, writeList, writeSection } from './markdown.ts';

test('signs that Markdown would read stand as they are', () => {
  expect(escapeMarkdown('“1+5+N”产业集群')).toBe('“1+5+N”产业集群');
  expect(escapeMarkdown('a *new* [kind] of <b>')).toBe('a \\*new\\* \\[kind\\] of \\<b\\>');
  expect(escapeMarkdown('1. 工业')).toBe('\\1. 工业');
  expect(escapeMarkdown('(1) Reform the systems')).toBe('(1) Reform the systems');
});

test('a link keeps whole whatever stands in its address', () => {
  expect(writeLink('五型政府', 'https://example.org/a_(b)')).toBe('[五型政府](https://example.org/a_%28b%29)');
});

test('a section without anything below it is left out', () => {
  expect(writeDocument(['# 标题', ...writeSection('Notes', null), ...writeSection('Parts', '- one')])).toBe(
    '# 标题\n\n## Parts\n\n- one\n',
  );
});

test('signs that begin a heading or a point are escaped at the head of a line alone', () => {
  expect(['# 号', '###### 号', '- 一', '+ 一', '12) 一', '2025'].map(escapeMarkdown)).toEqual([
    ...['\\# 号', '\\###### 号', '\\- 一', '\\+ 一', '\\12) 一', '2025'],
  ]);
  expect(['第1. 条', '2021.9', '-5%', '#5', '+'].map(escapeMarkdown)).toEqual([
    '第1. 条',
    '2021.9',
    '-5%',
    '#5',
    '\\+',
  ]);
});

test('a text over several lines is one line, for a point of a list would end with it', () => {
  expect(escapeMarkdown('产业集群\n  和园区')).toBe('产业集群 和园区');
});

test('points stand one below the other, and no points are no list', () => {
  expect([writeList(['工业', '农业']), writeList([])]).toEqual(['- 工业\n- 农业', null]);
});
