import { expect, test } from 'vitest';
import { addressOf, keptFiles, storeOf } from './kept-files.ts';

test('pages come before what they ask for', () => {
  expect(
    keptFiles(['_astro/global.css', 'data/cards/en/industry.json', 'en/report/industry/index.html', 'index.html']),
  ).toEqual(['index.html', 'en/report/industry/index.html', '_astro/global.css', 'data/cards/en/industry.json']);
});

test.each([
  'en/terms/index.html',
  'zh/terms/by-kind/index.html',
  'en/charts/gdp-rank/index.html',
  'zh/charts/gdp-rank-text-compact.svg',
  'pagefind/index/en_4ba7.pf_index',
  'data/search/words/1234567890-term-1.json',
])('%s is kept', (file) => {
  expect(keptFiles([file])).toEqual([file]);
});

test.each([
  'en/terms/four-bests/index.html',
  'en/embed/gdp-rank/index.html',
  'v/1/en/report/industry/index.html',
  'data/report.json',
  'en/charts/gdp-rank.png',
  'en/report/industry/index.md',
  '404.html',
])('%s is left to the network', (file) => {
  expect(keptFiles([file])).toEqual([]);
});

test('a page’s address is its folder’s', () => {
  expect(addressOf('index.html')).toBe('');
  expect(addressOf('en/report/industry/index.html')).toBe('en/report/industry/');
  expect(addressOf('_astro/global.css')).toBe('_astro/global.css');
});

test('files of one kind are kept in the order of their names', () => {
  expect(keptFiles(['_astro/b.js', 'zh/index.html', '_astro/a.js', 'en/index.html'])).toEqual([
    ...['en/index.html', 'zh/index.html', '_astro/a.js', '_astro/b.js'],
  ]);
});

test('sites of one host keep their files apart', () => {
  expect(storeOf('https://example.org/report/')).not.toBe(storeOf('https://example.org/'));
});
