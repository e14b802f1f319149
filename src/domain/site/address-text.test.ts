import { expect, test } from 'vitest';
import { addressText } from './address-text.ts';

test('print has an address without its protocol, its letters as one reads them', () => {
  expect(addressText('https://example.org/en/charts/gdp-rank/')).toBe('example.org/en/charts/gdp-rank/');
  expect(addressText('http://example.org/%E8%B5%A3%E5%B7%9E/')).toBe('example.org/赣州/');
  expect(addressText('https://example.org/?from=https://a.b/')).toBe('example.org/?from=https://a.b/');
});
