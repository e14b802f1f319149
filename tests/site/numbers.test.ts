import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

type NumberRecord = { id: string; status: string; unit: string; value: number | null; derivation: string | null };
const data: NumberRecord[] = JSON.parse(readFileSync(new URL('../../dist/data/numbers.json', import.meta.url), 'utf8'));
const ROWS = 'tr[data-number]:not([hidden])';

describe('the numbers page', () => {
  test('holds every number of the open data, in both interfaces and without script', async () => {
    for (const lang of ['zh', 'en']) {
      const { page } = await site.open(`/${lang}/numbers/`, { javaScriptEnabled: false });
      expect(await page.locator(ROWS).evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(
        data.map(({ id }) => id),
      );
      expect(await page.locator('#number-filters').isVisible()).toBe(false);
      await page.context().close();
    }
  });

  test('filters and sorts by the address, and keeps the address when the reader chooses', async () => {
    const { page } = await site.open('/en/numbers/?status=target&unit=yuan&sort=size');
    const goals = data.filter(({ status, unit }) => status === 'target' && unit === 'yuan');
    await page.locator('#number-count', { hasText: `${goals.length} of ${data.length}` }).waitFor();
    const values = await page
      .locator(ROWS)
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.value)));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    await page.selectOption('select[name="chapter"]', '10');
    expect(page.url()).toContain('chapter=10');
    expect(await page.locator(ROWS).count()).toBe(1);
    await page.selectOption('select[name="status"]', 'achieved');
    expect(await page.locator('#number-none').isVisible()).toBe(true);
    await page.context().close();
  });

  test('ignores what is no choice', async () => {
    const { page } = await site.open('/zh/numbers/?chapter=99&status=%3Cb%3E&sort=x');
    expect(await page.locator(ROWS).count()).toBe(data.length);
    await page.context().close();
  });

  test('shows a number that the address names even when the filters hide it', async () => {
    const { page } = await site.open('/en/numbers/?chapter=3#gdp-2021');
    expect(await page.locator('#gdp-2021').isVisible()).toBe(true);
    await page.context().close();
  });

  test('gives what is shown as CSV', async () => {
    const { page } = await site.open('/en/numbers/?status=expected');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#number-csv')]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFid,label_zh,label_en,value,unit/);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(
      data.filter(({ status }) => status === 'expected').map(({ id }) => id),
    );
    await page.context().close();
  });

  test('fits 360 pixels', async () => {
    const { page } = await site.open('/en/numbers/', { viewport: { width: 360, height: 780 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });
});

test('a sign in the text opens the card of its number', async () => {
  const { page } = await site.open('/en/report/past-five-years/');
  await page.locator('[id="s1.2.4"] .sentence-en a.sign[data-number="gdp-2021"]').click();
  const card = page.locator('#card');
  await card.waitFor({ state: 'visible' });
  expect(await card.innerText()).toContain('more than 400 billion yuan');
  expect(await card.innerText()).toContain('forecast');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await page.context().close();
});

test('the arithmetic of a derived number gives its value', () => {
  const derived = data.filter(({ status }) => status === 'derived');
  expect(derived.length).toBeGreaterThan(20);
  for (const { id, derivation, value } of derived) expect(derivation, id).toMatch(new RegExp(`[=≈] ${value}$`));
});
