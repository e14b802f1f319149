import { expect, test } from 'vitest';
import { numbersCsv } from './numbers-csv.ts';
import { ADDED, BEFORE, resolve, TOTAL } from './sample-numbers.ts';

const rowsOf = () =>
  numbersCsv([...resolve({ stated: [TOTAL, ADDED], derived: [BEFORE] }).values()])
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
const cell = (row: number, column: string) => rowsOf()[row]![rowsOf()[0]!.indexOf(column)];

test('each number has one line with the words of both languages, the id first', () => {
  const rows = rowsOf();
  expect(rows[0]![0]).toBe('id');
  expect(rows.slice(1).map(([id]) => id)).toEqual(['total', 'added', 'before']);
  expect([cell(2, 'value'), cell(2, 'unit'), cell(2, 'written_zh'), cell(2, 'written_en')]).toEqual([
    '1062',
    'enterprises',
    '1062家',
    '"1,062 enterprises"',
  ]);
});

test('a sentence can be told where a spreadsheet makes a date of 5.3.2', () => {
  expect(cell(1, 'sentence')).toBe('1.4.3');
  expect(cell(1, 'sentence_anchor')).toBe('s1.4.3');
});
