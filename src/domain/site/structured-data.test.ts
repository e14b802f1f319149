import { expect, test } from 'vitest';
import type { Site } from './site-schema.ts';
import { describeDataset, describeWay, writeStructuredData } from './structured-data.ts';

test('the last step of the way is the page itself and needs no address', () => {
  const way = describeWay([
    { name: 'Home', url: 'https://example.org/en/' },
    { name: 'Glossary', url: 'https://example.org/en/terms/' },
    { name: '五型政府 “Five-model” government', url: 'https://example.org/en/terms/wu-xing/' },
  ]);
  expect(way['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/en/' },
    { '@type': 'ListItem', position: 2, name: 'Glossary', item: 'https://example.org/en/terms/' },
    { '@type': 'ListItem', position: 3, name: '五型政府 “Five-model” government' },
  ]);
});

test('no text can end the block of data', () => {
  const text = writeStructuredData([{ '@type': 'DefinedTerm', name: '</script><b>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'DefinedTerm', name: '</script><b>' }],
  });
});

const site = {
  name: { zh: '读懂赣州报告', en: 'The Ganzhou Report, Explained' },
  report: {
    name: { zh: '第六次代表大会报告', en: 'the report to the Sixth Party Congress' },
    ...{ date: '2021-09-27', place: { zh: '赣州', en: 'Ganzhou' } },
  },
} as Site;
const numbers = {
  ...{ name: 'Numbers', description: 'Every number.', page: 'https://example.org/en/numbers/' },
  files: [{ type: 'text/csv', url: 'https://example.org/data/numbers.csv' }],
};

test('a set of data names its files, its licence, its maker and the report on which it rests', () => {
  expect(describeDataset(numbers, site, 'en')).toEqual({
    '@type': 'Dataset',
    ...{ name: 'Numbers', description: 'Every number.', url: 'https://example.org/en/numbers/', inLanguage: 'en-GB' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isBasedOn: 'the report to the Sixth Party Congress, 27 September 2021',
    creator: { '@type': 'Organization', name: 'The Ganzhou Report, Explained' },
    ...{ spatialCoverage: 'Ganzhou', isAccessibleForFree: true },
    distribution: [
      {
        '@type': 'DataDownload',
        ...{ encodingFormat: 'text/csv', contentUrl: 'https://example.org/data/numbers.csv' },
      },
    ],
  });
});

test('a picture is named where there is one, in Chinese all is Chinese', () => {
  const image = 'https://example.org/numbers.png';
  expect(describeDataset({ ...numbers, image }, site, 'zh')).toMatchObject({
    ...{ image, inLanguage: 'zh-Hans', spatialCoverage: '赣州' },
    creator: { name: '读懂赣州报告' },
  });
});

test('the way begins with its type', () => {
  expect(describeWay([])).toEqual({ '@type': 'BreadcrumbList', itemListElement: [] });
});
