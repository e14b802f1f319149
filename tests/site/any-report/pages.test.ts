import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANG_TAG, LOCALES, otherLocale, type Locale } from '../../../src/domain/locale.ts';
import { readLanguage } from '../../../src/domain/text/read-language.ts';
import { axeFaults, COLOUR_RULES } from '../axe-faults.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { embedPath } from '../../../src/paths.ts';
import { chart, lastChart, KINDS } from '../site-map.ts';

let site: BuiltSite;
/** Reads markup, which no page of the site may. */
let parser: Page;
beforeAll(async () => {
  site = await openBuiltSite();
  parser = (await site.open('/404.html', { bypassCSP: true })).page;
});
afterAll(() => site.close());

/** `npm run sweep` opens every kind in both languages; without it the languages take turns, for the same code prints both. */
const every = import.meta.env.MODE === 'every';
const PAGES = Object.entries(KINDS).flatMap(([kind, path], nth) =>
  LOCALES.filter((_, at) => every || at === nth % 2).map((locale): [name: string, path: string, locale: Locale] => [
    `${kind} (${locale})`,
    path(locale),
    locale,
  ]),
);
const OTHERS: [name: string, path: string, locale: null][] = [
  ['the choice of language', '/', null],
  ['the page for what is not there', '/404.html', null],
  ['a frame', embedPath('zh', chart.slug), null],
  ['a frame that follows the scheme', `${embedPath('en', lastChart.slug)}auto/`, null],
];

describe.each([...PAGES, ...OTHERS])('%s', (_, path, locale) => {
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

  test.runIf(locale)('prints its address and those of its sources, and nothing that one presses', async () => {
    await page.emulateMedia({ media: 'print' });
    const { controls, sources } = await page.evaluate(() => {
      const seen = [...document.querySelectorAll('body *')].filter((element) => element.getClientRects().length > 0);
      const pressed = 'button, select, label, input:not([type=search]), body > :is(header, footer) nav a';
      return {
        controls: seen.filter((element) => element.matches(pressed)).map(({ outerHTML }) => outerHTML.slice(0, 120)),
        sources: seen.flatMap((element) =>
          element.matches('a[rel=external]:not(.source-link *)') &&
          !getComputedStyle(element, '::after').content.includes(element.getAttribute('href')!)
            ? [element.outerHTML]
            : [],
        ),
      };
    });
    expect(controls).toEqual([]);
    expect(sources).toEqual([]);
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.locator('footer').getByText(address!).filter({ visible: true }).count()).toBe(1);
    await page.emulateMedia({ media: null });
  });

  test.runIf(locale === 'en')('leaves a space behind every comma of its words', async () => {
    const said = await page.locator('main').innerText();
    expect(said.match(/\S*\p{Ll},\p{L}\S*/gu) ?? []).toEqual([]);
  });

  test('asks nobody else for anything, and the console stays silent', async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
    expect(noise).toEqual([]);
  });

  test.runIf(locale)('names its language, its counterpart and one main heading before any script runs', async () => {
    const html = await (await page.request.get(site.origin + path)).text();
    const { lang, headings, other } = await parser.evaluate((html) => {
      const served = new DOMParser().parseFromString(html, 'text/html');
      const link = served.querySelector<HTMLAnchorElement>('[data-other-language]')!;
      return {
        lang: served.documentElement.lang,
        headings: served.querySelectorAll('h1').length,
        other: { lang: link.lang, href: link.getAttribute('href')! },
      };
    }, html);
    expect([lang, other.lang]).toEqual([LANG_TAG[locale!], LANG_TAG[otherLocale(locale!)]]);
    expect(headings).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect((await page.request.get(new URL(other.href, site.origin).href)).status()).toBe(200);
  });

  test.runIf(locale)('names the language of every title and publisher of a source', async () => {
    const named = await page
      .locator('cite, .source-link a')
      .evaluateAll((words) =>
        words.map((each) => [each.textContent.trim(), each.closest<HTMLElement>('[lang]')!.lang]),
      );
    expect(named).toEqual(named.map(([text]) => [text, LANG_TAG[readLanguage(text!)]]));
  });
});
