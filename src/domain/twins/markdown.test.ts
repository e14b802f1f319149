import { expect, test } from 'vitest';
import { escapeMarkdown, writeDocument, writeLink, writeSection } from './markdown.ts';

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
