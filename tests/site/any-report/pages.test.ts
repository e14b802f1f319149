import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANG_TAG, LOCALES, otherLocale, type Locale } from '../../../src/domain/locale.ts';
import { readLanguage } from '../../../src/domain/text/read-language.ts';
import { axeFaults } from '../axe-faults.ts';
import { openBuiltSite, type BuiltSite, type OpenedPage } from '../built-site.ts';
import { embedPath } from '../../../src/paths.ts';
import { combine, EVERY, INVENTED } from '../permutations.ts';
import { ALIKE, chart, lastChart, KINDS, readBuilt, UNTRANSLATED } from '../site-map.ts';
import { distrusted } from '../trust.ts';

let site: BuiltSite;
/** Reads markup, which no page of the site may. */
let parser: Page;
beforeAll(async () => {
  site = await openBuiltSite();
  parser = (await site.open('/404.html', { bypassCSP: true })).page;
});
afterAll(() => site.close());

/**
 * The same code prints both languages, so they take turns; of kinds that are made alike one stands for the others. Where the report
 * is invented, every second kind is enough, and the one that the project’s own report does not have.
 */
const kinds = Object.entries(KINDS).filter(([kind], nth) => {
  if (EVERY || kind === UNTRANSLATED) return true;
  return !ALIKE.has(kind) && !(INVENTED && nth % 2 > 0);
});
const PAGES = combine(kinds, LOCALES).map(
  ([[kind, path], locale]): [kind: string, path: string, locale: Locale | null] => [kind, path(locale), locale],
);
const OTHERS: typeof PAGES = [
  ['the choice of language', '/', null],
  ['the page for what is not there', '/404.html', null],
  ['a frame', embedPath('zh', chart.slug), null],
  ['a frame that follows the scheme', `${embedPath('en', lastChart.slug)}auto/`, null],
];
const SCHEMES = ['light', 'dark'] as const;
/** What axe, which takes longest, is asked of. */
const axed = [...PAGES, ...OTHERS]
  .map(([kind]) => kind)
  .filter((kind, nth) => EVERY || !INVENTED || kind === UNTRANSLATED || nth % 3 === 0);

describe.each(combine([...PAGES, ...OTHERS], [...SCHEMES, ...SCHEMES.toReversed()]))(
  '%j',
  ([kind, path, locale], colorScheme) => {
    let opened: OpenedPage;
    let page: Page;
    beforeAll(async () => {
      opened = await site.open(path, { colorScheme });
      ({ page } = opened);
    });
    afterAll(() => page.context().close());

    test.runIf(axed.includes(kind))('has nothing that axe finds wrong', async () => {
      expect(await axeFaults(page)).toEqual([]);
    });

    test('fits a phone of 360 px, where no line begins with the number of a note', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      const { width, torn } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        torn: [...document.querySelectorAll('main sup')]
          .filter((number) => {
            const before = document.createRange();
            before.setStart(number.parentElement!, 0);
            before.setEndBefore(number);
            const end = [...before.getClientRects()].at(-1);
            return end && number.getBoundingClientRect().left < end.right - 1;
          })
          .map((number) => number.parentElement!.textContent.slice(0, 60)),
      }));
      expect(width).toBe(360);
      expect(torn).toEqual([]);
    });

    test.runIf(locale)('prints its address, licence and sources, and nothing that one presses', async () => {
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
      const head = page.locator('body > header').getByText(address!).filter({ visible: true });
      expect(await head.innerText()).toMatch(/CC\sBY\s4\.0/);
      expect(await page.locator('body > footer').isVisible()).toBe(false);
      await page.emulateMedia({ media: null });
    });

    test.runIf(locale === 'en')('leaves a space behind every comma of its words', async () => {
      const said = await page.locator('main').innerText();
      expect(said.match(/\S*\p{Ll},\p{L}\S*/gu) ?? []).toEqual([]);
    });

    test('asks nobody else for anything, keeps nothing but settings, and the console stays silent', async () => {
      expect(await distrusted(opened, site)).toEqual([]);
      expect(opened.noise).toEqual([]);
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
  },
);

test.each(Object.entries(KINDS))(
  'in Chinese %s has no space behind a full-width mark before what one can press',
  (_, path) => {
    const html = readBuilt(`${path('zh')}index.html`).toString();
    const gaps = /[^<>]{0,20}[，。：；！？、](?:<\/span>)?\s+(?:<span[^>]*>\s*)*<(?:a|button)\b[^>]*>[^<]*/g;
    expect(html.match(gaps) ?? []).toEqual([]);
  },
);
