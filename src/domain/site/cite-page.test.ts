import { expect, test } from 'vitest';
import { citePage } from './cite-page.ts';

const site = {
  name: { zh: '读懂赣州报告', en: 'The Ganzhou Report, Explained' },
  report: {
    name: { zh: '中国共产党赣州市第六次代表大会报告', en: 'the report to the Sixth Party Congress of Ganzhou' },
    date: '2021-09-27',
  },
} as Parameters<typeof citePage>[1];

test('a chapter is cited with the version of its translation', () => {
  const of = { url: 'https://example.org/en/report/reform-and-opening/', edition: { version: 3, date: '2026-11-29' } };
  expect(citePage({ ...of, title: 'Reform and opening up' }, site, 'en')).toBe(
    '“Reform and opening up.” Version 3, 29 November 2026. The Ganzhou Report, Explained, from the report to the Sixth Party Congress of Ganzhou, 27 September 2021. https://example.org/en/report/reform-and-opening/',
  );
  expect(citePage({ ...of, title: '改革开放' }, site, 'zh')).toBe(
    '《改革开放》第3版，2026年11月29日，读懂赣州报告，据中国共产党赣州市第六次代表大会报告（2021年9月27日）。https://example.org/en/report/reform-and-opening/',
  );
});

test('a question keeps its own stop, and the home page is the site itself', () => {
  const url = 'https://example.org/en/';
  expect(citePage({ title: 'How large is the economy?', url }, site, 'en')).toMatch(
    /^“How large is the economy\?” The/,
  );
  expect(citePage({ url }, site, 'en')).toMatch(/^The Ganzhou Report, Explained, from/);
  expect(citePage({ url }, site, 'zh')).toMatch(/^《读懂赣州报告》，据/);
});

test('the home page is cited without a version of its own, a stop within a title is not its end', () => {
  const url = 'https://example.org/zh/';
  expect(citePage({ url, edition: null }, site, 'zh')).toBe(
    '《读懂赣州报告》，据中国共产党赣州市第六次代表大会报告（2021年9月27日）。https://example.org/zh/',
  );
  expect(citePage({ title: 'No. 1 project', url, edition: null }, site, 'en')).toMatch(
    /^“No. 1 project.” The Ganzhou Report, Explained, from the report/,
  );
});

test('what is not from the report alone is cited as of its day', () => {
  const of = { url: 'https://example.org/', asOf: '2026-11-30' };
  expect(citePage({ ...of, title: 'What came of it' }, site, 'en')).toBe(
    '“What came of it.” The Ganzhou Report, Explained, as of 30 November 2026. https://example.org/',
  );
  expect(citePage({ ...of, title: '后来怎样' }, site, 'zh')).toBe(
    '《后来怎样》，读懂赣州报告，截至2026年11月30日。https://example.org/',
  );
});
