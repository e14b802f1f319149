import { expect, test } from 'vitest';
import { nameReport } from './name-report.ts';
import type { Site } from './site-schema.ts';

const site = {
  report: {
    name: { zh: '中国共产党赣州市第六次代表大会报告', en: 'the report to the Sixth Party Congress of Ganzhou' },
    date: '2021-09-27',
  },
} as Site;

test('a report is named with its day, as each language writes it', () => {
  expect(nameReport(site, 'zh')).toBe('中国共产党赣州市第六次代表大会报告（2021年9月27日）');
  expect(nameReport(site, 'en')).toBe('the report to the Sixth Party Congress of Ganzhou, 27 September 2021');
});
