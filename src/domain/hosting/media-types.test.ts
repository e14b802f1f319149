import { expect, test } from 'vitest';
import { formatOf, isText } from './media-types.ts';

test('a file is of the format that its name ends in, and one that nobody has named is an error', () => {
  expect(formatOf('charts/firms.zh.csv')).toBe('csv');
  expect(() => formatOf('report.docx')).toThrow('has no type for report.docx');
});

test('books, decks and pictures of pages are no texts', () => {
  expect((['json', 'csv', 'xml', 'zip', 'epub', 'apkg', 'pdf'] as const).map(isText)).toEqual([
    ...[true, true, true, false, false, false, false],
  ]);
});
