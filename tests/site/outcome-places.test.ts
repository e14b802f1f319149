import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { placesPath } from '../../src/paths.ts';
import { useBuiltSite } from './built-site.ts';

const site = useBuiltSite();

const items = (page: Page) => page.getByRole('article').filter({ visible: true });
const ids = (page: Page) => items(page).evaluateAll((all) => all.map(({ id }) => id));

test('the list can be asked for a place, from the address and by its label', async () => {
  const { page } = await site.open('/en/outcomes/');
  const place = page.getByRole('combobox', { name: 'County or district' });
  const [value, text] = await place
    .locator('option')
    .nth(1)
    .evaluate((option) => {
      const { value, text } = option as HTMLOptionElement;
      return [value, text] as const;
    });
  await place.selectOption(value);
  expect(new URL(page.url()).search).toBe(`?place=${value}`);
  expect(text.endsWith(`(${await items(page).count()})`)).toBe(true);
  const shown = await ids(page);
  await page.reload();
  expect(await ids(page)).toEqual(shown);
});

test('a place leads by name to what concerns it, and to nothing else', async () => {
  const { page } = await site.open('/zh/outcomes/');
  const concerned = await page
    .locator('[data-filter-item]')
    .evaluateAll((all) => all.map((item) => ({ slug: item.id, places: item.getAttribute('data-place')!.split(' ') })));
  await page.goto(site.origin + placesPath('zh'));
  const sections = await page.locator('main section:has(> h2)').evaluateAll((all) =>
    all.map((section) => ({
      place: section.querySelector('h2')!.id,
      leads: [...section.querySelectorAll<HTMLAnchorElement>('a[href*="/outcomes/"]')].map(({ hash }) => hash.slice(1)),
    })),
  );
  expect(sections.some(({ leads }) => leads.length > 0)).toBe(true);
  for (const { place, leads } of sections)
    expect(leads, place).toEqual(concerned.filter(({ places }) => places.includes(place)).map(({ slug }) => slug));
});
