import { expect, test } from 'vitest';
import { dateTime, formatTime } from './number-time.ts';

const FIVE_YEARS = { kind: 'by', inYears: 5, words: { zh: '五年内', en: 'within five years' } } as const;
const BY_2025 = { kind: 'by', value: '2025', words: { zh: '到2025年', en: 'by 2025' } } as const;

test('五年内 counts from the day of the report, whichever it is', () => {
  expect(dateTime(FIVE_YEARS, '2021-09-27').asOf).toBe('2026');
  expect(dateTime(FIVE_YEARS, '2024-01-15').asOf).toBe('2029');
});

test('a year that the words give is that year; 五年 alone gives none', () => {
  expect(dateTime(BY_2025, '2021-09-27').asOf).toBe('2025');
  expect(dateTime({ kind: 'during', words: { zh: '五年', en: 'five years' } }, '2021-09-27').asOf).toBeNull();
});

test('a year that was worked out stands in brackets, one that is written is not repeated', () => {
  const counted = dateTime(FIVE_YEARS, '2021-09-27');
  expect([formatTime(counted, 'zh'), formatTime(counted, 'en')]).toEqual([
    '五年内（∴到2026年）',
    'within five years (∴ by 2026)',
  ]);
  const written = dateTime(BY_2025, '2021-09-27');
  expect([formatTime(written, 'zh'), formatTime(written, 'en')]).toEqual(['到2025年', 'by 2025']);
  const inDigits = dateTime({ ...BY_2025, words: { zh: '到二〇二五年', en: 'by 2025' } }, '2021-09-27');
  expect(formatTime(inDigits, 'zh')).toBe('到二〇二五年');
  const during = dateTime({ kind: 'during', value: '2021', words: { zh: '今年', en: 'this year' } }, '2021-09-27');
  expect([formatTime(during, 'zh'), formatTime(during, 'en')]).toEqual(['今年（∴2021年）', 'this year (∴ 2021)']);
  const month = dateTime(
    { kind: 'by', value: '2021-09', words: { zh: '本月底', en: 'the month’s end' } },
    '2021-09-27',
  );
  expect([formatTime(month, 'zh'), formatTime(month, 'en')]).toEqual([
    '本月底（∴到2021年9月）',
    'the month’s end (∴ by September 2021)',
  ]);
});
