import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { useBuiltSite } from './built-site.ts';
import { done, idsOf } from './search-page.ts';

const site = useBuiltSite();

const PHONE = { viewport: { width: 360, height: 740 } };
const boxOf = (page: Page) => page.getByRole('banner').getByRole('combobox');

describe('the box in the header', () => {
  test('is opened by /, suggests terms, and leads to the search page', async () => {
    const { page, noise } = await site.open('/en/report/reform-and-opening/');
    const input = boxOf(page);
    await page.evaluate(() => scrollTo(0, 2000));
    await page.locator('body').press('/');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => scrollY), 'Escape leads back to the place in the text').toBe(2000);
    await page.locator('body').press('/');
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('wuxing');
    const option = page.getByRole('option').first();
    await option.waitFor();
    expect(await option.textContent()).toContain('五型政府');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=/);
    await done(page);
    expect((await idsOf(page))[0]).toBe('five-type-government');
    expect(noise).toEqual([]);
  });

  test('is a combobox that says which suggestion is chosen', async () => {
    const { page } = await site.open('/en/terms/');
    const input = boxOf(page);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await input.fill('wuxing');
    const option = page.getByRole('option').first();
    await option.waitFor();
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    const list = page.getByRole('listbox', { name: 'Suggested terms' });
    expect(await input.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    await input.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await input.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('leaves Enter to the input method while it composes', async () => {
    const { page } = await site.open('/en/terms/');
    const input = boxOf(page);
    await input.fill('wuxing');
    await page.getByRole('option').first().waitFor();
    await input.press('ArrowDown');
    const taken = await input.evaluate((element) => {
      const enter = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
      return !element.dispatchEvent(enter);
    });
    expect(taken).toBe(false);
  });

  test('a reader can turn the key / off, and on again', async () => {
    const { page } = await site.open('/en/search/');
    for (const state of ['Off', 'On']) {
      await page.goto(`${site.origin}/en/terms/`);
      await page.getByRole('button', { name: 'Reading settings' }).click();
      await page.getByRole('group', { name: 'Shortcuts' }).getByRole('radio', { name: state }).check({ force: true });
      await page.reload();
      await page.locator('body').press('/');
      expect(await boxOf(page).evaluate((element) => element === document.activeElement)).toBe(state === 'On');
    }
  });

  test('a script of suggestions that a deploy took away throws nothing', async () => {
    const { page, noise } = await site.open('/en/terms/');
    await page.route('**/suggestions*.js', (route) => route.fulfill({ status: 404 }));
    await boxOf(page).fill('五型政府');
    await expect.poll(() => noise.some((line) => line.startsWith('warning: '))).toBe(true);
    expect(noise.filter((line) => line.startsWith('uncaught: '))).toEqual([]);
  });

  test('on a phone takes the line of the navigation while it is used', async () => {
    const { page } = await site.open('/zh/terms/', PHONE);
    const height = await page.getByRole('banner').evaluate((element) => element.clientHeight);
    await page.locator('[data-search-open]').click();
    const input = boxOf(page);
    expect(await input.isVisible()).toBe(true);
    expect(await page.getByRole('banner').getByRole('navigation').isVisible()).toBe(false);
    expect(
      Math.abs((await page.getByRole('banner').evaluate((element) => element.clientHeight)) - height),
    ).toBeLessThan(12);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('banner').getByRole('navigation').isVisible()).toBe(true);
    // By the key, and left again after something was written: the list goes first, then the box.
    await page.evaluate(() => scrollTo(0, 900));
    await page.keyboard.press('/');
    await page.keyboard.type('wuxing');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await input.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await input.isVisible()).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(900);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('without script is nowhere, and the menu leads to the page that says what else there is', async () => {
    const { page } = await site.open('/en/terms/', {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    for (const path of ['/en/', '/en/search/', '/no/such/page/', '/en/terms/']) {
      await page.goto(site.origin + path);
      expect(await page.getByRole('searchbox').count(), path).toBe(0);
    }
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.waitForURL('**/en/search/');
    expect(await page.getByRole('main').textContent()).toContain('Search needs JavaScript');
  });

  test('is described for browsers that collect searches', async () => {
    const { page } = await site.open('/en/terms/');
    const href = await page.locator('link[rel=search]').getAttribute('href');
    const description = await (await page.request.get(new URL(href!, page.url()).href)).text();
    expect(description).toMatch(/<Url type="text\/html"[^>]* template="http[^"]*\/en\/search\/\?q=\{searchTerms\}"/);
  });
});
