import { expect, test } from 'vitest';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { dueOf, NO_DATE, writeAsOf, writeDue } from './due-date.ts';

const REPORT = '2021-09-27';
const words = { zh: '到2025年', en: 'by 2025' };
const number = (time: object | null) => ({ time }) as ReportNumber;

test('the goal of 2025 falls due at the end of 2025', () => {
  const numbers = new Map([['etdz-revenue-goal', number({ kind: 'by', value: '2025', words, asOf: '2025' })]]);
  expect(dueOf({ numbers: ['etdz-revenue-goal'] }, numbers, REPORT)).toEqual({ kind: 'by', date: '2025-12-31', words });
});

test('五年内 ends five years after the report', () => {
  const within = { zh: '五年内', en: 'within five years' };
  const numbers = new Map([['goal', number({ kind: 'by', inYears: 5, words: within, asOf: '2026' })]]);
  expect(dueOf({ numbers: ['goal'] }, numbers, REPORT)).toEqual({ kind: 'within', date: '2026-09-27', words: within });
});

test('a day that the site has counted has its sign', () => {
  const within = { kind: 'within', date: '2026-09-27', words } as const;
  expect([writeDue(within, 'en'), writeDue(within, 'zh')]).toEqual([
    '∴\u00a027 September 2026',
    '∴\u20602026年9月27日',
  ]);
  expect(writeDue({ ...within, kind: 'by' }, 'en')).toBe('27 September 2026');
  expect(writeDue(NO_DATE, 'en')).toBe('');
});

test('a later report whose page gives no year has the sign before its date, one whose text states it none', () => {
  const games = { asOf: '2023-11-16', inferred: true };
  expect([writeAsOf(games, 'en'), writeAsOf(games, 'zh')]).toEqual([
    '∴\u00a016 November 2023',
    '∴\u20602023年11月16日',
  ]);
  expect(writeAsOf({ asOf: '2024' }, 'zh')).toBe('2024年');
});

test('of several dates the latest counts', () => {
  const numbers = new Map([
    ['first', number({ kind: 'by', value: '2024', words, asOf: '2024' })],
    ['second', number({ kind: 'by', value: '2025', words, asOf: '2025' })],
  ]);
  expect(dueOf({ numbers: ['first', 'second'] }, numbers, REPORT).date).toBe('2025-12-31');
});

test('a project without words for a date has none', () => {
  expect(dueOf({ numbers: [] }, new Map(), REPORT)).toBe(NO_DATE);
  expect(dueOf({ numbers: ['clusters'] }, new Map([['clusters', number(null)]]), REPORT)).toBe(NO_DATE);
});

test('a project takes the date from its own words, by a month or in years', () => {
  const due = (own: object) => dueOf({ numbers: [], due: { words, ...own } }, new Map(), REPORT);
  expect(due({ by: '2024-02' })).toEqual({ kind: 'by', date: '2024-02-29', words });
  expect(due({ inYears: 3 })).toEqual({ kind: 'within', date: '2024-09-27', words });
});

test('a number that the entry names and the report lacks is an error', () => {
  expect(() => dueOf({ numbers: ['no-such'] }, new Map(), REPORT)).toThrow('no-such');
});

test('a number whose time names no date has none, and the entry’s own words say it then', () => {
  const numbers = new Map([['goal', number({ kind: 'by', words, asOf: null })]]);
  expect(dueOf({ numbers: ['goal'] }, numbers, REPORT)).toBe(NO_DATE);
  expect(dueOf({ numbers: ['goal'], due: { by: '2025', words } }, numbers, REPORT).date).toBe('2025-12-31');
});
