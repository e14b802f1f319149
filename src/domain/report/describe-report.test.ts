import { expect, test } from 'vitest';
import type { Site } from '../site/site-schema.ts';
import { describeChapter, describeReport, describeSite } from './describe-report.ts';

const both = (zh: string, en: string) => ({ zh, en });
const site = {
  name: both('读懂报告', 'The Report, Explained'),
  description: both('说明', 'About it'),
  report: { name: both('报告', 'Report'), date: '2021-09-27', place: both('云汀市', 'Yunting') },
} as unknown as Site;
const home = both('https://example.org/zh/', 'https://example.org/en/');

test('the report and its translation point to each other', () => {
  const chapters = { zh: ['https://example.org/zh/a/'], en: ['https://example.org/en/a/'] };
  const [source, translation] = describeReport([{ title: both('工业', 'Industry') }], site, { home, chapters });
  expect(source).toMatchObject({
    '@type': 'Report',
    name: '报告',
    inLanguage: 'zh-Hans',
    url: home.zh,
    datePublished: '2021-09-27',
    workTranslation: { '@id': translation!['@id'] },
    about: { '@type': 'Place', name: '云汀市' },
    hasPart: [{ '@type': 'Chapter', name: '工业', url: 'https://example.org/zh/a/' }],
  });
  expect(translation).toMatchObject({
    name: 'Report',
    inLanguage: 'en-GB',
    translationOfWork: { '@id': source!['@id'] },
    translator: { '@type': 'Organization', name: 'The Report, Explained' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    hasPart: [{ name: 'Industry', url: 'https://example.org/en/a/' }],
  });
  expect(source).not.toHaveProperty('translator');
  expect(translation).not.toHaveProperty('datePublished');
});

test('the site says how it is searched', () => {
  expect(describeSite(site, 'en', { home: home.en, search: 'https://example.org/en/search/' })).toEqual({
    '@type': 'WebSite',
    name: 'The Report, Explained',
    description: 'About it',
    url: home.en,
    inLanguage: 'en-GB',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://example.org/en/search/?q={query}' },
      'query-input': 'required name=query',
    },
  });
});

test('a chapter is a part of the report in its language, with the day of its translation once there is one', () => {
  const chapter = { title: both('工业', 'Industry'), number: 3, translated: '2026-11-28' };
  const page = 'https://example.org/en/report/industry/';
  expect(describeChapter(chapter, 'en', { home: home.en, page })).toEqual({
    '@type': 'Chapter',
    name: 'Industry',
    position: 3,
    url: page,
    inLanguage: ['zh-Hans', 'en-GB'],
    isPartOf: { '@id': 'https://example.org/en/#report' },
    dateModified: '2026-11-28',
  });
  expect(describeChapter({ ...chapter, translated: null }, 'en', { home: home.en, page })).not.toHaveProperty(
    'dateModified',
  );
});
