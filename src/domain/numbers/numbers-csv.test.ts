import { expect, test } from 'vitest';
import { numbersCsv } from './numbers-csv.ts';
import { ADDED, BEFORE, resolve, resolveOne, stated, TOTAL } from './sample-numbers.ts';

const read = (csv: string) =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
const rowsOf = () => read(numbersCsv([...resolve({ stated: [TOTAL, ADDED], derived: [BEFORE] }).values()]));
const csvOf = (...entries: Parameters<typeof resolveOne>[0][]) => read(numbersCsv(entries.map(resolveOne)));
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

test('a goal has its date in words, the word that hedges it, and whether its year was worked out', () => {
  const time = { kind: 'by', inYears: 5, words: { zh: '五年内', en: 'within five years' } } as const;
  const goal = stated('goal', 2000, '突破2000家', 'pass 2,000', {
    ...{ sentence: '4.2.4', status: 'target', bound: 'above', time },
  });
  const open = stated('open', null, 'N家', 'N', { noValue: { zh: 'N没有定数。', en: 'N is left open.' } });
  const dated = stated('dated', 5, '5家', '5', {
    time: { ...time, inYears: undefined, value: '2021', words: { zh: '2021年', en: '2021' } } as never,
  });
  const [head, ...lines] = csvOf(goal, open, dated);
  const cells = (line: string[]) => Object.fromEntries(head!.map((name, nth) => [name, line[nth]]));
  expect(cells(lines[0]!)).toMatchObject({
    ...{ as_of: '2026', time_zh: '五年内（∴到2026年）', time_en: 'within five years (∴ by 2026)', time_derived: 'yes' },
    ...{
      time_words_zh: '五年内',
      time_words_en: 'within five years',
      commitment: 'aim',
      hedge_zh: '力争',
      hedge_en: 'aim',
    },
    ...{ approx: 'no', no_value_zh: '', no_value_en: '' },
  });
  expect(cells(lines[1]!)).toMatchObject({
    ...{ value: '', no_value_zh: 'N没有定数。', no_value_en: 'N is left open.', time_zh: '', time_en: '' },
    ...{ time_derived: '', time_words_zh: '', time_words_en: '', hedge_zh: '', hedge_en: '', commitment: '' },
  });
  expect(cells(lines[2]!)).toMatchObject({ time_zh: '2021年', time_derived: 'no' });
});

test('a figure that the report calls about is approximate', () => {
  const [head, about] = csvOf(stated('about', 200, '约200家', 'about 200', { bound: 'about' }));
  expect(about![head!.indexOf('approx')]).toBe('yes');
});
