import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('a text that a spreadsheet would run as a formula is text, and a number below zero is a number', () => {
  const cells = ['=1+1', '+86 797', '-1', '@SUM(A1)', '\t=1', -1, '5.3.2', '100-billion-yuan parks'];
  expect(
    writeCsv(
      ['cell'],
      cells.map((cell) => [cell]),
    ),
  ).toBe("\uFEFFcell\r\n'=1+1\r\n'+86 797\r\n'-1\r\n'@SUM(A1)\r\n'\t=1\r\n-1\r\n5.3.2\r\n100-billion-yuan parks\r\n");
});

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
