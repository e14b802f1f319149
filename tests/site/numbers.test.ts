import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chapterOf } from '../../src/domain/ids.ts';
import { useBuiltSite } from './built-site.ts';
import { number, numbers as data, readBuilt } from './site-map.ts';

const site = useBuiltSite();

const rows = (page: Page) => page.locator('tr[data-number]').filter({ visible: true });
const ids = (page: Page) => rows(page).evaluateAll((rows) => rows.map(({ id }) => id));
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const csv = (page: Page) => page.getByRole('link', { name: 'CSV' });

describe('the numbers page', () => {
  test('holds every number of the open data, in both interfaces and without script', async () => {
    for (const lang of ['zh', 'en']) {
      const { page } = await site.open(`/${lang}/numbers/`, { javaScriptEnabled: false });
      expect(await ids(page)).toEqual(data.map(({ id }) => id));
      expect(await page.getByRole('combobox').count()).toBe(0);
      await page.context().close();
    }
  });

  test('filters and sorts by the address, and keeps the address when the reader chooses', async () => {
    const { page } = await site.open('/en/numbers/?status=target&unit=yuan&sort=size');
    const goals = data.filter(({ status, unit }) => status === 'target' && unit === 'yuan');
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: `${goals.length} of ${data.length}` })
        .count(),
    ).toBe(1);
    const values = await rows(page).evaluateAll((rows) =>
      rows.map((row) => Number((row as HTMLElement).dataset.value)),
    );
    expect(values).toEqual([...values].sort((a, b) => b - a));
    // The page that is open is told by more than its colour.
    const underline = (link: string) =>
      page.locator(link).evaluate((link) => getComputedStyle(link).textDecorationLine);
    expect(await underline('.masthead nav [aria-current]')).toBe('underline');
    expect(await underline('.masthead nav li:first-child a')).toBe('none');
    await choice(page, 'Chapter').selectOption('10');
    expect(page.url()).toContain('chapter=10');
    expect(await rows(page).count()).toBe(1);
    // No group stands empty.
    expect(await page.locator('[data-number-table]:visible tbody:not([hidden])').count()).toBe(1);
    await choice(page, 'Status').selectOption('achieved');
    expect(await page.getByText('No number matches these choices.').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect.poll(() => rows(page).count()).toBe(data.length);
    // Of the page that was asked for, whose script may not have come yet.
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^\\s*${data.length} numbers\\s*$`) })
      .waitFor();
    // A link without a line has one under the pointer.
    const link = '.number-words a >> nth=0';
    expect(await underline(link)).toBe('none');
    await page.locator(link).hover();
    expect(await underline(link)).toBe('underline');
    // Figures end where units begin, all down a table, and so does what heads them.
    for (const width of [840, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const ends = await page
        .locator('[aria-labelledby=stated] .figure')
        .evaluateAll((figures) => figures.map((figure) => Math.round(figure.getBoundingClientRect().right)));
      expect(new Set(ends).size, `${width}`).toBe(1);
      const columns = await page
        .getByRole('table')
        .evaluateAll((tables) =>
          tables.map((table) =>
            [...table.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect().left),
          ),
        );
      expect(columns[1], 'both tables have the same columns').toEqual(columns[0]);
    }
  });

  test('ignores what is no choice', async () => {
    const { page, noise } = await site.open('/zh/numbers/?chapter=99&status=%3Cb%3E&sort=x&unit=__proto__');
    expect(await rows(page).count()).toBe(data.length);
    for (const select of await page.locator('main select').all()) expect(await select.inputValue()).toBe('');
    expect(noise).toEqual([]);
  });

  test('shows a number that the address names even when the filters hide it', async () => {
    const elsewhere = chapterOf(
      data.find(({ sentence }) => chapterOf(sentence) !== chapterOf(number.sentence))!.sentence,
    );
    const { page } = await site.open(`/en/numbers/?chapter=${elsewhere}#${number.id}.`);
    expect(await page.locator(`[id="${number.id}"]`).isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });

  test('keeps the filters where the reader has them when the table above or below them changes', async () => {
    const { page } = await site.open('/en/numbers/', { bypassCSP: true, viewport: { width: 390, height: 700 } });
    await page.addStyleTag({ content: 'html { overflow-anchor: none }' });
    const top = () => choice(page, 'Order').evaluate((select) => Math.round(select.getBoundingClientRect().top));
    await choice(page, 'Order').scrollIntoViewIfNeeded();
    const before = await top();
    for (const order of ['size', 'date', '']) {
      await choice(page, 'Order').selectOption(order);
      expect(await top(), order).toBe(before);
    }
  });
});

describe('the CSV of the numbers', () => {
  test('holds what is shown, in the order in which it is', async () => {
    const { page } = await site.open('/en/numbers/?status=expected&sort=date');
    const shown = await ids(page);
    const [download] = await Promise.all([page.waitForEvent('download'), csv(page).click()]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFid,label_zh,label_en,value,unit/);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(shown);
    expect(shown).toHaveLength(data.filter(({ status }) => status === 'expected').length);
  });

  const faults: [string, (route: Route, whole: string) => Promise<void>][] = [
    ['a page of the host', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!DOCTYPE html>' })],
    ['such a page that claims to be right', (route) => route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html>' })],
    ['a file cut off', (route, whole) => route.fulfill({ contentType: 'text/csv', body: whole.slice(0, 900) })],
    ['nothing', (route) => route.abort()],
  ]; // prettier-ignore
  test.each(faults)('is the whole file where the script is given %s', async (_, answer) => {
    const { page } = await site.open('/en/numbers/?chapter=9');
    const whole = readBuilt('data/numbers.csv').toString();
    let asked = 0;
    await page.route('**/data/numbers.csv', (route) => {
      asked += 1;
      return asked === 1 ? answer(route, whole) : route.fallback();
    });
    // The link’s own file, and no garbage under its name.
    const opened = page.waitForRequest((request) => request.isNavigationRequest() && request.url().endsWith('.csv'));
    await csv(page).click({ noWaitAfter: true });
    await opened;
  });
});
