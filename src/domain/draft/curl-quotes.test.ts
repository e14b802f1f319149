import { expect, test } from 'vitest';
import { curlQuotes } from './curl-quotes.ts';

test('straight quotation marks open and close by turns, double and single apart', () => {
  expect(curlQuotes(`落实"五型"政府和"三个'一批'"、"一网通办"`)).toBe('落实“五型”政府和“三个‘一批’”、“一网通办”');
});

test('a mark that is never closed opens, and curled marks stay', () => {
  expect(curlQuotes('“1+5+N”和"双减')).toBe('“1+5+N”和“双减');
});
