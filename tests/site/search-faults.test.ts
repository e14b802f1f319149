import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CatalogueFile } from '../../src/domain/search/catalogue.ts';
import { useBuiltSite } from './built-site.ts';
import { refuseStorage } from './refuse-storage.ts';
import { box, done, idsOf, results, said } from './search-page.ts';

const site = useBuiltSite();

const QUERY = '五型政府';
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** Opens the search with a query after `prepare` has spoilt something. */
async function searchWith(prepare: (page: Page) => Promise<unknown>, query = QUERY): Promise<Page> {
  const { page } = await site.open('/en/about/');
  await prepare(page);
  await page.goto(`${site.origin}/en/search/?q=${encodeURIComponent(query)}`);
  return page;
}
describe('what the search needs is missing', () => {
  const refuse = (route: Route) => route.fulfill({ status: 404, body: '<!doctype html><p>Not found' });

  test('one file of words is missing: the list stands without them, says so and still leads to the sentences', async () => {
    const page = await searchWith((page) => page.route('**/*-sentence-*.json', refuse));
    await done(page);
    expect((await idsOf(page))[0]).toBe('five-type-government');
    expect(await said(page)).toMatch(/^\d+ results for “五型政府”; the text of \d of them could not be loaded$/);
    const missing = page.getByRole('listitem').filter({ hasText: 'The text of this result could not be loaded.' });
    expect(await missing.first().getByRole('link').getAttribute('href')).toMatch(/#s\d+\.\d+\.\d+$/);
    await page.locator('[data-search-sentences]').getByRole('button', { name: 'Copy' }).click();
    await page.locator('button', { hasText: 'This could not be loaded.' }).waitFor();
    await page.unroute('**/*-sentence-*.json');
    await again(page).press('Enter');
    await again(page).waitFor({ state: 'hidden' });
    expect(await missing.count()).toBe(0);
    expect(await results(page).first().locator('a:focus').count()).toBe(1);
  });

  test('storage that is refused and workers that are blocked are no fault', async () => {
    const page = await searchWith(async (page) => {
      await refuseStorage(page);
      await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    });
    await done(page);
    expect((await idsOf(page))[0]).toBe('five-type-government');
    await page.locator('[data-kind=sentence]').first().getByRole('link').click();
    await page.waitForURL(/#s5\.3\.3$/);
  });

  test('a browser of early 2023 lacks nothing', async () => {
    const thrown: string[] = [];
    const page = await searchWith((page) => {
      page.on('pageerror', ({ message }) => thrown.push(message));
      return page.addInitScript(() => {
        const newer: [object, string[]][] = [
          [String.prototype, ['toWellFormed', 'isWellFormed']],
          [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
          [Array, ['fromAsync']],
          [Map, ['groupBy']],
          [Object, ['groupBy']],
          [Promise, ['withResolvers', 'try']],
          [URL, ['parse', 'canParse']],
          [AbortSignal, ['any']],
          [Element.prototype, ['checkVisibility']],
          [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
          [Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object, ['map', 'filter', 'toArray', 'some']],
        ];
        for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name);
      });
    });
    await done(page);
    expect((await idsOf(page))[0]).toBe('five-type-government');
    await page.getByRole('radio', { name: /^Sentences/ }).click();
    await done(page);
    await box(page).fill('ornages');
    await done(page);
    expect(thrown).toEqual([]);
  });
});

describe('after a deploy', () => {
  test('a catalogue that the browser kept is loaded anew without a word', async () => {
    let asked = 0;
    const page = await searchWith((page) =>
      page.route('**/catalogue.json', async (route) => {
        const response = await route.fetch();
        asked += 1;
        if (asked > 1) return route.fulfill({ response });
        const current = (await response.json()) as CatalogueFile;
        const older = { build: '0000000000', index: { ...current.index, name: '0000000000' } };
        return route.fulfill({ json: { ...current, ...older } });
      }),
    );
    await done(page);
    expect((await idsOf(page))[0]).toBe('five-type-government');
    expect(asked).toBe(2);
  });

  test('an open page goes over to the new files by itself', async () => {
    const page = await searchWith(() => Promise.resolve());
    await done(page);
    const { build } = (await (await page.request.get(`${site.origin}/data/search/catalogue.json`)).json()) as {
      build: string;
    };
    await page.route('**/catalogue.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...((await response.json()) as object), build: 'newer00000' } });
    });
    await page.route(`**/data/search/words/${build}-*`, (route) => route.fulfill({ status: 404 }));
    await page.route('**/data/search/words/newer00000-*', async (route) =>
      route.fulfill({ response: await route.fetch({ url: route.request().url().replace('newer00000', build) }) }),
    );
    await box(page).fill('navel oranges');
    await done(page);
    expect(await said(page)).toMatch(/results for “navel oranges”$/);
    expect(await results(page).count()).toBeGreaterThan(0);
  });
});

describe('on a slow line', () => {
  test('it is said soon that a search runs, then that it takes long, and the old list is seen to be old', async () => {
    const page = await searchWith((page) => page.clock.install(), 'navel');
    await page.clock.runFor(1000);
    await done(page);
    const held: Route[] = [];
    await page.route('**/*.pf_index', (route) => void held.push(route));
    const list = page.locator('[data-search-list]');
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
    await box(page).fill('enclave');
    await page.clock.runFor(300);
    expect(await said(page)).toBe('Searching …');
    expect(await list.getAttribute('aria-busy')).toBe('true');
    await expect.poll(() => list.evaluate((element) => getComputedStyle(element).opacity)).toBe('0.4');
    await page.clock.runFor(5000);
    expect(await said(page)).toContain('The connection is slow');
    await page.clock.resume();
    for (const route of held) await route.continue();
    await page.unroute('**/*.pf_index');
    await done(page);
    expect(await said(page)).toMatch(/“enclave”$/);
    expect(await list.getAttribute('aria-busy')).toBe('false');
  });

  test('a catalogue that stalls twice ends in words twice, and in results when the line is back', async () => {
    const page = await searchWith(async (page) => {
      await page.clock.install();
      await page.route('**/catalogue.json', () => undefined);
    });
    for (const _ of ['first try', 'second try']) {
      await expect.poll(() => page.locator('[data-search-status=searching]').count()).toBe(1);
      await page.clock.fastForward(21_000);
      await done(page);
      expect(await said(page)).toContain('could not be loaded in time. The connection may be slow');
      if (_ === 'first try') await again(page).click();
    }
    await page.unroute('**/catalogue.json');
    await again(page).click();
    await page.clock.runFor(100);
    await done(page);
    expect((await idsOf(page))[0]).toBe('five-type-government');
  });
});
