import type { Page } from 'playwright-core';

/** Brings a page into a state, or gives false where it has none such; opening the page anew takes it back. */
type Enter = (page: Page) => Promise<unknown>;

const view = (name: string) => (page: Page) => page.locator(`#view-${name}`).check({ force: true });
const select = (name: string) => async (page: Page) => {
  const box = page.locator(`main select[name="${name}"]`);
  await box.selectOption({ index: (await box.locator('option').count()) - 1 });
};
const openMarked = (mark: string) => async (page: Page) => {
  const marked = page.locator(`.sentence a${mark}:visible`).first();
  if ((await marked.count()) === 0) return false;
  await marked.click();
  return page.locator('#card').waitFor({ state: 'visible' });
};
const find = (query: string) => async (page: Page) => {
  await page.locator('main input[type=search]').fill(query);
  await page.locator('[data-search-status=done]').waitFor({ state: 'attached' });
};
const suggest = async (page: Page) => {
  const opener = page.locator('[data-search-open]');
  if (await opener.isVisible()) await opener.click();
  await page.locator('.masthead input').pressSequentially('zh');
  await page.locator('.masthead [role=option]').first().waitFor();
};

/** The states of the pages whose path, after the language, begins so. */
const STATES: Record<string, Record<string, Enter>> = {
  'report/': {
    'view zh': view('zh'),
    'view en': view('en'),
    compare: (page) => page.locator('#layout-compare').check({ force: true }),
    'notes open': (page) =>
      page.locator('[data-fold]').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true))),
    'chapters open': async (page) => {
      const button = page.locator('[popovertarget=chapters]');
      return (await button.isVisible()) && button.click();
    },
    'sentence open': async (page) => {
      await page.locator('[data-quote]').nth(3).click();
      return page.locator('#card').waitFor({ state: 'visible' });
    },
    'term open': openMarked('.gloss'),
    'number open': openMarked('.sign'),
  },
  'numbers/': { filtered: select('status'), sorted: select('sort') },
  'terms/': { filtered: (page) => page.locator('[data-glossary-filters] input[name=q]').fill('zh') },
  'charts/': {
    'details open': (page) =>
      page
        .locator('main details')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true))),
  },
  'search/': {
    'many results': find('2025'),
    'no result': find('qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'),
  },
  'study/': { 'with its tools': (page) => page.locator('[data-study-more]').waitFor({ state: 'visible' }) },
  'about/': { suggestions: suggest },
};

/** What a reader can do on a page that changes its boxes. */
export function statesOf(path: string): [name: string, enter: Enter][] {
  const room = Object.keys(STATES).find((start) => path.replace(/^\/\w+\//, '').startsWith(start));
  return room === undefined
    ? []
    : Object.entries(STATES[room]!).filter(([name]) => name !== 'filtered' || !/^\/\w+\/terms\/(?!by-|$)/.test(path));
}
