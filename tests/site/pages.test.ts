import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 360, height: 740 } };
const KINDS = [
  '',
  'report/opening/',
  'report/past-five-years/',
  'report/reform-and-opening/',
  'terms/',
  'terms/by-kind/',
  'terms/five-type-government/',
  'numbers/',
  'charts/',
  'charts/high-tech-enterprises/',
  'search/',
  'about/',
  'downloads/',
];
const SITE = KINDS.flatMap((kind) => [`/zh/${kind}`, `/en/${kind}`]);
const FRAMES = ['/zh/embed/high-tech-enterprises/', '/en/embed/planned-clusters/auto/'];
const PATHS = ['/', '/404.html', ...SITE, ...FRAMES];

describe('every kind of page', () => {
  test.each(PATHS)('%s has no axe violation, in light and in dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, noise } = await site.open(path, { colorScheme });
      // A chart page shows its own frame at three widths; the frame is tested as the page that it is.
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(noise).toEqual([]);
      await page.context().close();
    }
  });

  test.each(PATHS)('%s fits a phone of 360 px', async (path) => {
    const { page } = await site.open(path, PHONE);
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      return [...document.querySelectorAll('body *')]
        .filter(
          (element) =>
            element.getBoundingClientRect().right > width + 1 && getComputedStyle(element).position !== 'absolute',
        )
        .filter((element) => !element.closest('.visually-hidden, .skip, [popover], .scrolls'))
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  test.each(PATHS)('%s asks nobody else for anything', async (path) => {
    const { page } = await site.open('/404.html');
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  test('names its language, its counterpart and one main heading', async () => {
    for (const path of SITE) {
      const { page } = await site.open(path);
      const lang = path.startsWith('/zh') ? 'zh-Hans' : 'en-GB';
      expect(await page.locator('html').getAttribute('lang'), path).toBe(lang);
      expect(await page.locator('h1').count(), path).toBe(1);
      const other = await page.locator('.other-language').getAttribute('href');
      const response = await page.request.get(new URL(other!, site.origin).href);
      expect(response.status(), `${path} → ${other}`).toBe(200);
      await page.context().close();
    }
  });
});
