import { expect, test } from 'vitest';
import { originFaults } from './origin-faults.ts';
import type { Term } from './term-schema.ts';

const URL = 'https://example.org/fengqiao';
const REPORT = '2021-09-27';
const who = { zh: '某人', en: 'Somebody' };
const term = (more: object, date: string | null = '2019-04-03') =>
  ({
    sources: [{ url: URL, date, title: '习近平谈“获得感”', excerpt: '要让人民群众有更多获得感' }],
    ...more,
  }) as unknown as Term;
const first = (date: string) => ({ first: { date, who, occasion: who, source: URL } });
const use = (date: string) => ({ use: { date, zh: '获得感', en: 'sense of gain', source: URL } });

test('a first use lies before the report and before the page that tells of it, as exactly as it is dated', () => {
  for (const date of ['1963', '2015-02', '2019-04-03', '2019-04', '2019'])
    expect(originFaults(term(first(date)), REPORT), date).toEqual([]);
  expect(originFaults(term(first('2019-05')), REPORT)).toEqual([
    expect.stringContaining('its source of 2019-04-03 already'),
  ]);
  expect(originFaults(term(first('2021-10'), null), REPORT)).toEqual([
    expect.stringContaining('later than the report'),
  ]);
  expect(originFaults(term(first('2021'), null), REPORT)).toEqual([]);
});

test('a quotation is of no later day than its source, but may be later than the report', () => {
  expect(originFaults(term(use('2022-01-05'), '2022-01-06'), REPORT)).toEqual([]);
  expect(originFaults(term(use('2020')), REPORT)).toEqual([expect.stringContaining('the quotation (use) is of 2020')]);
});

test('a quotation stands in what was seen of its source, whatever the punctuation, and is named where it does not', () => {
  const quote = (zh: string) => originFaults(term({ use: { ...use('2019').use, zh } }), REPORT);
  expect(quote('谈获得感')).toEqual([]);
  expect(quote('让人民群众……更多“获得感”')).toEqual([]);
  expect(quote('一张蓝图绘到底')).toEqual([
    expect.stringContaining('quotes “一张蓝图绘到底” (use), which stands neither'),
  ]);
});

test('what came later names a year that is not before the report', () => {
  const later = (en: string) => originFaults(term({ later: { zh: '后来', en } }), REPORT);
  expect(later('In December 2021 the line opened.')).toEqual([]);
  expect(later('The line, begun in 2019, opened later.')).toEqual([expect.stringContaining('without a year')]);
});

test('of several sources the one that is named counts, and a fault says what it is of', () => {
  const other = { url: 'https://example.org/other', date: '2010', title: null, excerpt: '一张蓝图' };
  const sources = [{ ...other, url: undefined }, other, ...term({}).sources!];
  expect(originFaults(term({ ...first('2015'), sources }), REPORT)).toEqual([]);
  expect(originFaults(term({ ...first('2020'), sources }), REPORT)).toEqual([
    'the first use is of 2020, its source of 2019-04-03 already',
  ]);
  const quote = { ...use('2019').use, zh: '一张蓝图' };
  expect(originFaults(term({ use: quote, sources }), REPORT)).toHaveLength(1);
  expect(originFaults(term({ use: { ...quote, date: '2009', source: other.url }, sources }), REPORT)).toEqual([]);
});

test('a first use of the month of the report is not later than it, and a term that says nothing of its origin is in order', () => {
  expect(originFaults(term(first('2021-09'), null), REPORT)).toEqual([]);
  expect(originFaults({ zh: '五连冠' } as Term, REPORT)).toEqual([]);
});

test('one year of several is enough for what came later', () => {
  const later = { zh: '后来', en: 'Begun in 2019, it opened in December 2021.' };
  expect(originFaults(term({ later }), REPORT)).toEqual([]);
});
