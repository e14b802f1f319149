import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { chapterPath } from '../../src/paths.ts';
import { useBuiltSite } from './built-site.ts';
import { longestChapter, report } from './site-map.ts';
import { stageVoices } from './staged-voices.ts';

const site = useBuiltSite();

/** Widths of the window, and in CSS pixels how tall the longest chapter may be, and where the first sentence of any begins. */
const SIZES = [
  { width: 1280, read: 12_500, compare: 16_800, first: 700 },
  { width: 360, read: 26_000, compare: 33_000, first: 1_000 },
];

describe('a chapter', () => {
  test.each(LOCALES)('is no longer than a reader will scroll (%s)', async (locale) => {
    const { page } = await site.open(chapterPath(locale, longestChapter.slug));
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    for (const layout of ['read', 'compare'] as const) {
      await page.locator(`#layout-${layout}`).check({ force: true });
      for (const { width, [layout]: most } of SIZES) {
        await page.setViewportSize({ width, height: 800 });
        expect(await height(), `${layout} at ${width} px`).toBeLessThanOrEqual(most);
      }
    }
  });

  test.each(LOCALES)('says of which report it is, and comes to its first sentence soon (%s)', async (locale) => {
    const { page } = await site.open(chapterPath(locale, longestChapter.slug));
    for (const { slug } of report.chapters) {
      await page.goto(site.origin + chapterPath(locale, slug));
      const told = await page.locator('.chapter > header p').first().innerText();
      expect(told.replaceAll(/\s/g, ' ')).toMatch(/\S · \S.*2021/);
      for (const { width, first } of SIZES) {
        await page.setViewportSize({ width, height: 800 });
        const { y } = (await page.locator('[data-sentence]').first().boundingBox())!;
        expect(y, `${slug} at ${width} px`).toBeLessThanOrEqual(first);
      }
    }
  });

  test('loads nothing before it is asked for: no quotations, words, readings or voice', async () => {
    const { page, requests } = await site.open(chapterPath('en', longestChapter.slug), {
      arrange: (context) => context.addInitScript(stageVoices, ['en-GB', 'zh-CN']),
    });
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /\/data\/|words|pinyin|listen|aloud|quote/.test(url))).toEqual([]);
    const scripts = requests.filter((url) => url.endsWith('.js'));
    const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
    expect(scripts.filter((_, nth) => texts[nth]!.includes('quote-language'))).toEqual([]);
  });

  test.each(LOCALES)(
    'loads little (%s): four requests, what answers a reader not before he gives a sign',
    async (locale) => {
      const { page } = await site.open(chapterPath(locale, longestChapter.slug), { asleep: true, compressed: true });
      // Some seconds later it comes without a sign, on a slow machine perhaps before this line.
      const loaded = await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return [navigation!, ...resources]
          .filter(
            ({ name, startTime }) => !/\.(?:svg|png)$/.test(name) && startTime < navigation!.loadEventStart + 1_000,
          )
          .map(({ name, encodedBodySize }) => ({
            kind: /(?:css|js)$/.exec(name)?.[0] ?? 'page',
            size: encodedBodySize,
          }));
      });
      const bytes = (kind: string) => loaded.reduce((sum, part) => sum + (part.kind === kind ? part.size : 0), 0);
      expect(loaded.length).toBeLessThanOrEqual(4);
      expect(bytes('js')).toBeLessThanOrEqual(4_000);
      expect(bytes('css')).toBeLessThanOrEqual(8_000);
      expect(bytes('page') + bytes('css') + bytes('js')).toBeLessThanOrEqual(44_500);
    },
  );
});
