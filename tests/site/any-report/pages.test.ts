import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANG_TAG, LOCALES, otherLocale } from '../../../src/domain/locale.ts';
import { axeFaults, COLOUR_RULES } from '../axe-faults.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { embedPath } from '../../../src/paths.ts';
import { chart, lastChart, KINDS } from '../site-map.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const PAGES = Object.entries(KINDS).flatMap(([kind, path]) =>
  LOCALES.map((locale) => [`${kind} (${locale})`, path(locale), locale] as const),
);
const OTHERS: [name: string, path: string][] = [
  ['the choice of language', '/'],
  ['the page for what is not there', '/404.html'],
  ['a frame', embedPath('zh', chart.slug)],
  ['a frame that follows the scheme', `${embedPath('en', lastChart.slug)}auto/`],
];

describe.each([...PAGES.map(([name, path]): [string, string] => [name, path]), ...OTHERS])('%s', (_, path) => {
  let page: Page;
  let noise: string[];
  let requests: string[];
  beforeAll(async () => {
    ({ page, noise, requests } = await site.open(path));
  });
  afterAll(() => page.context().close());

  test('has nothing that axe finds wrong, in light and in dark', async () => {
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, COLOUR_RULES)).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
  });

  test('fits a phone of 360 px', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('asks nobody else for anything, and the console stays silent', async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
    expect(noise).toEqual([]);
  });
});

test.each(PAGES)('%s names its language, its counterpart and one main heading', async (_, path, locale) => {
  const { page } = await site.open(path, { javaScriptEnabled: false });
  expect(await page.locator('html').getAttribute('lang')).toBe(LANG_TAG[locale]);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  const other = page.locator('[data-other-language]');
  expect(await other.getAttribute('lang')).toBe(LANG_TAG[otherLocale(locale)]);
  const response = await page.request.get(new URL((await other.getAttribute('href'))!, site.origin).href);
  expect(response.status()).toBe(200);
  await page.context().close();
});
