import { expect, test } from 'vitest';
import { alternatesOf } from './alternates.ts';

test('a page stands in both languages, and everyone else is led to the English one', () => {
  expect(alternatesOf('/zh/report/05-reform-and-opening/')).toEqual([
    { hreflang: 'zh-Hans', path: '/zh/report/05-reform-and-opening/' },
    { hreflang: 'en', path: '/en/report/05-reform-and-opening/' },
    { hreflang: 'x-default', path: '/en/report/05-reform-and-opening/' },
  ]);
});

test('a kept version stands with the same version', () => {
  expect(alternatesOf('/v/2/zh/report/opening/').map(({ path }) => path)).toEqual([
    '/v/2/zh/report/opening/',
    '/v/2/en/report/opening/',
    '/v/2/en/report/opening/',
  ]);
  expect(alternatesOf('/v/12/en/report/opening/')[0]!.path).toBe('/v/12/zh/report/opening/');
});

test('home pages and the choice of language name each other, and the choice is for everyone else', () => {
  const home = [
    { hreflang: 'zh-Hans', path: '/zh/' },
    { hreflang: 'en', path: '/en/' },
    { hreflang: 'x-default', path: '/' },
  ];
  expect(['/', '/zh/', '/en/'].map(alternatesOf)).toEqual([home, home, home]);
});
