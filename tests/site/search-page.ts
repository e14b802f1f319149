import type { Page } from 'playwright-core';

/** The box of the search page. */
export const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
/** The results that stand, and their ids. */
export const results = (page: Page) => page.locator('[data-search-result]');
export const idsOf = (page: Page) =>
  results(page).evaluateAll((items: HTMLElement[]) => items.map((item) => item.dataset.id));
/** Waits until the final list stands, or it is said why there is none. */
export const done = (page: Page) => page.locator('[data-search-status="done"]').waitFor({ state: 'attached' });
/** What is said above the list. */
export const said = (page: Page) => page.locator('[data-search-status]').textContent();
