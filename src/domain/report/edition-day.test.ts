import { expect, test } from 'vitest';
import { editionDay } from './edition-day.ts';

test('the version is the last day on which a translation was changed or reviewed, else the day of the report', () => {
  const chapters = [
    { translated: '2026-11-20', reviewed: '2026-11-28' },
    { translated: '2026-11-27', reviewed: null },
    { translated: null, reviewed: null },
  ];
  expect(editionDay('2021-09-27', chapters)).toBe('2026-11-28');
  expect(editionDay('2021-09-27', chapters.slice(2))).toBe('2021-09-27');
});
