import { expect, test } from 'vitest';
import { writeDocument, writeLink, writeList, writeSection } from './markdown.ts';

test('a link keeps whole whatever stands in its address', () => {
  expect(writeLink('五型政府', 'https://example.org/a_(b)')).toBe('[五型政府](https://example.org/a_%28b%29)');
});

test('a section without anything below it is left out', () => {
  expect(writeDocument(['# 标题', ...writeSection('Notes', null), ...writeSection('Parts', '- one')])).toBe(
    '# 标题\n\n## Parts\n\n- one\n',
  );
});

test('points stand one below the other, and no points are no list', () => {
  expect([writeList(['工业', '农业']), writeList([])]).toEqual(['- 工业\n- 农业', null]);
});
