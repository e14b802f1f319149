import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('cells with commas or quotation marks are quoted, one line is one row', () => {
  expect(
    writeCsv(
      ['id', 'label'],
      [
        ['gdp-2021', 'GDP, “whole” "city"\nthis year'],
        ['rank', null],
      ],
    ),
  ).toBe('\uFEFFid,label\r\ngdp-2021,"GDP, “whole” ""city"" this year"\r\nrank,\r\n');
});
