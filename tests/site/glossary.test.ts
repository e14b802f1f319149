import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type BuiltSite } from './built-site.ts';
import { shorthand, terms } from './site-map.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const entries = (page: Page) => page.locator('[data-entry]').filter({ visible: true });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });

test('a term’s page shows pinyin, parts, sources and every sentence in both languages, without script', async () => {
  const { page } = await site.open(`/en/terms/${shorthand.slug}/`, { javaScriptEnabled: false });
  const text = await page.getByRole('main').innerText();
  for (const { zh, en } of shorthand.parts) expect(text).toMatch(new RegExp(`${zh}[^]*${en.replace(/[()]/g, '.')}`));
  expect(text).toContain(shorthand.pinyin.split(' ')[0]);
  expect(await page.locator('mark').count()).toBeGreaterThanOrEqual(2);
  expect(await page.locator('a[rel="external"]').count()).toBeGreaterThanOrEqual(shorthand.sources.length);
  await page.context().close();
});

describe('the glossary', () => {
  test('lists every term without script', async () => {
    const { page } = await site.open('/zh/terms/', { javaScriptEnabled: false });
    expect(await entries(page).count()).toBe(terms.length);
    expect(await page.getByRole('searchbox').filter({ visible: true }).count()).toBeLessThanOrEqual(1);
    await page.context().close();
  });

  test('is filtered as the reader types, and by the address', async () => {
    const { page } = await site.open('/en/terms/');
    const box = page.getByRole('main').getByRole('searchbox');
    for (const query of [
      shorthand.zh,
      shorthand.pinyin,
      shorthand.pinyin.normalize('NFD').replace(/[\p{M}\s]/gu, ''),
      shorthand.en.toUpperCase(),
    ]) {
      await box.fill(query);
      const shown = await entries(page).allInnerTexts();
      expect(shown.some((entry) => entry.includes(shorthand.zh)), query).toBe(true); // prettier-ignore
      expect(shown.length, query).toBeLessThan(20);
    }
    await box.fill('不存在的词');
    expect(await page.getByText('No entry matches.').isVisible()).toBe(true);
    await page.goto(`${site.origin}/en/terms/?q=${encodeURIComponent(shorthand.zh)}&kind=${shorthand.kind}`);
    expect(await entries(page).count()).toBeLessThan(20);
    expect(await choice(page, 'Kind').inputValue()).toBe(shorthand.kind);
    await page.context().close();
  });

  test('keeps all filters in the address, and says how many entries they leave', async () => {
    const { page } = await site.open('/en/terms/');
    const chosen = terms.filter(({ kind, basis }) => kind === 'project' && basis === 'documented').length;
    await choice(page, 'Kind').selectOption('project');
    await choice(page, 'Basis').selectOption('documented');
    expect(new URL(page.url()).search).toBe('?kind=project&basis=documented');
    expect(await page.getByRole('status').filter({ hasText: new RegExp(`^${chosen} `) }).count()).toBe(1); // prettier-ignore
    await page.context().close();
  });

  test('ignores what is no choice and leaves no filter empty', async () => {
    const { page, noise } = await site.open('/en/terms/?kind=nonsense&basis=__proto__&chapter=99');
    for (const select of await page.locator('main select').all()) {
      expect(await select.evaluate((element: HTMLSelectElement) => element.selectedIndex)).toBe(0);
    }
    expect(await entries(page).count()).toBe(terms.length);
    expect(noise).toEqual([]);
    await page.context().close();
  });
});
