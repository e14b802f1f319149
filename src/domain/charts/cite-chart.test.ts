import { expect, test } from 'vitest';
import { citeChart } from './cite-chart.ts';
import { SITE } from './sample.ts';

test('a chart is cited with site, report and day, in the manner of each language', () => {
  const url = 'https://example.org/en/charts/firms/';
  expect(citeChart('How many firms?', url, SITE, 'en')).toBe(
    `“How many firms?” The Ganzhou Report, Explained, from the report to the Sixth Party Congress, 27 September 2021. ${url}`,
  );
  expect(citeChart('有多少家？', url, SITE, 'zh')).toBe(
    `《有多少家？》，读懂赣州报告，据第六次代表大会报告（2021年9月27日）。${url}`,
  );
});
