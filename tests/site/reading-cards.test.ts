import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const CHAPTER = 'report/reform-and-opening/';
const CARDS = '**/data/cards/**';
const TERM = '**/en/terms/five-type-government/';

const line = (page: Page, id: string, lang: 'zh' | 'en') =>
  page.locator(`[data-sentence="${id}"] [data-side="${lang}"]`);
const fiveType = (page: Page) => line(page, '5.3.3', 'en').getByRole('link', { name: 'five-type” government' });
const cardOf = (page: Page) => page.getByRole('dialog');
const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent);

describe('the card', () => {
  test('opens by keyboard, is read first, stands behind its word in the order of Tab, and gives the focus back', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const term = fiveType(page);
    const open = async () => {
      await term.focus();
      await page.keyboard.press('Enter');
      await cardOf(page).waitFor();
    };
    await open();
    expect(await focused(page)).toContain('五型政府');
    expect(await cardOf(page).getAttribute('aria-label')).toBe('Term explained');
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'hidden' });
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);

    await open();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('more');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('delegate, regulate, serve');
    expect(await cardOf(page).isVisible()).toBe(false);

    await open();
    await page.keyboard.press('Shift+Tab');
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('opens under a resting mouse, can be entered, lights up the counterpart and goes with the mouse', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    await page.clock.install();
    await fiveType(page).hover();
    await page.clock.runFor(200);
    await cardOf(page).waitFor();
    for (const lang of ['zh', 'en'] as const)
      expect(await line(page, '5.3.3', lang).locator('.lit').count(), lang).toBe(1);
    await cardOf(page).hover();
    await page.clock.runFor(1000);
    expect(await cardOf(page).isVisible()).toBe(true);
    await page.mouse.move(5, 300);
    await page.clock.runFor(300);
    await cardOf(page).waitFor({ state: 'hidden' });
    await page.context().close();
  });

  test('toggles on a tap, stays in the window and leads on to the term', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, { viewport: { width: 360, height: 740 }, hasTouch: true });
    await fiveType(page).tap();
    await cardOf(page).waitFor();
    const box = (await cardOf(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await fiveType(page).tap();
    await cardOf(page).waitFor({ state: 'hidden' });
    await fiveType(page).tap();
    await cardOf(page).getByRole('link', { name: 'more' }).tap();
    await page.waitForURL(TERM);
    await page.context().close();
  });

  test('costs nothing before a reader shows interest, and one request for all then', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const index of [0, 1, 2]) {
      await page.locator('[data-sentence] [data-side="en"] a[data-term]').nth(index).click();
      await cardOf(page).waitFor();
      await page.keyboard.press('Escape');
    }
    expect(requests).toHaveLength(1);
    await page.context().close();
  });

  test('knows every term and number that the page marks, its headings included', async () => {
    const { page } = await site.open('/en/report/industry/');
    const cards = await (await page.request.get(`${site.origin}/data/cards/en/industry.json`)).json();
    const marked = (name: 'term' | 'number') =>
      page
        .locator(`[data-side] [data-${name}]`)
        .evaluateAll((marks, name) => marks.map((mark) => (mark as HTMLElement).dataset[name]!), name);
    expect((await marked('term')).filter((term) => !(term in cards.terms))).toEqual([]);
    expect((await marked('number')).filter((number) => !(number in cards.numbers))).toEqual([]);
    const heading = page.locator('header [data-side]');
    await heading.first().locator('a[data-term]').first().click();
    await cardOf(page).waitFor();
    expect(await heading.locator('.lit').count()).toBe(2);
    await page.context().close();
  });

  test('explains the sign of a number', async () => {
    const { page } = await site.open('/en/report/past-five-years/');
    await line(page, '1.2.4', 'en').locator('a[data-number="gdp-2021"]').click();
    await cardOf(page).waitFor();
    expect(await cardOf(page).innerText()).toMatch(/more than 400 billion yuan[^]*forecast/);
    await page.context().close();
  });
});

describe('a mark whose card cannot be had', () => {
  const answers: [string, (route: Route) => Promise<void>][] = [
    ['refused', (route) => route.abort()],
    ['an error page', (route) => route.fulfill({ status: 404, body: '<!doctype html>' })],
    ['an error in JSON', (route) => route.fulfill({ status: 404, json: { message: 'not found' } })],
    ['JSON that is no cards', (route) => route.fulfill({ json: {} })],
    ['null', (route) => route.fulfill({ json: null })],
    ['cards of another shape', (route) => route.fulfill({ json: { terms: { 'five-type-government': {} }, numbers: {} } })], // prettier-ignore
    ['cards without this one', (route) => route.fulfill({ json: { terms: {}, numbers: {} } })],
  ];
  test.each(answers)('is the link that it was: %s', async (_, answer) => {
    const { page, noise } = await site.open(`/en/${CHAPTER}`);
    await page.route(CARDS, answer);
    await fiveType(page).click();
    await page.waitForURL(TERM);
    expect(noise.filter((line) => line.startsWith('uncaught: '))).toEqual([]);
    await page.context().close();
  });

  test('says at once that something loads, and follows its link when that takes long', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    await page.route(CARDS, () => new Promise(() => undefined));
    const tapped = Date.now();
    await fiveType(page).click({ noWaitAfter: true });
    await cardOf(page).getByText('Opening …').waitFor();
    await page.waitForURL(TERM);
    expect(Date.now() - tapped).toBeLessThan(6_000);
    await page.context().close();
  });

  test('leaves the reader where he is when he closes it meanwhile, and is asked for anew by the next tap', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    let fail = (): void => undefined;
    await page.route(CARDS, (route) => (fail = () => void route.abort()), { times: 1 });
    await fiveType(page).click();
    await cardOf(page).getByText('Opening …').waitFor();
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'hidden' });
    await Promise.all([page.waitForEvent('requestfailed'), fail()]);
    await fiveType(page).click();
    await cardOf(page).getByText('五型政府').waitFor();
    expect(new URL(page.url()).pathname).toContain(CHAPTER);
    await page.context().close();
  });

  test('is a plain link where the browser has no popovers', async () => {
    const { page, noise } = await site.open('/en/downloads/');
    await page.addInitScript(() => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
    });
    await page.goto(`${site.origin}/en/${CHAPTER}`);
    expect(await cardOf(page).isVisible()).toBe(false);
    expect(await fiveType(page).getAttribute('aria-haspopup')).toBeNull();
    await fiveType(page).click();
    await page.waitForURL(TERM);
    expect(noise).toEqual([]);
    await page.context().close();
  });
});
