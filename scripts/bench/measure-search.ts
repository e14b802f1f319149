import type { Browser, Page } from 'playwright-core';
import { watchTraffic } from './measure-page.ts';

export type SearchMeasure = {
  requests: number;
  bytes: number;
  addressToResults: number;
  /** Milliseconds from a key to the final list: of queries asked first, and of the same ones asked again. */
  typingToResults: { first: number[]; again: number[] };
};

const TYPED = ['放管服', 'wuxing', '400 billion', '三南', 'navel orange', '高新技术企业', '5020', 'Greater Bay Area'];
/** Milliseconds between two queries: of keys that follow one another within 60, only the last is searched for. */
const REST = 100;

/** Measures the first search of a reader who comes with nothing in the cache, then typed ones on the same page. */
export async function measureSearch(browser: Browser, origin: string, query = '五型政府'): Promise<SearchMeasure> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const traffic = await watchTraffic(await context.newCDPSession(page));
  const done = page.locator('[data-search-status="done"]');
  const start = performance.now();
  await page.goto(`${origin}/en/search/?q=${encodeURIComponent(query)}`);
  await done.waitFor({ state: 'attached' });
  const addressToResults = Math.round(performance.now() - start);
  await page.waitForLoadState('networkidle');
  const first = {
    requests: traffic.requests(),
    bytes: Object.values(traffic.bytes()).reduce((sum, one) => sum + one, 0),
  };
  const typingToResults = { first: await typeQueries(page), again: await typeQueries(page) };
  await context.close();
  return { ...first, addressToResults, typingToResults };
}

async function typeQueries(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const query of TYPED) {
    await page.waitForTimeout(REST);
    times.push(
      await page.evaluate(async (text) => {
        const input = document.querySelector<HTMLInputElement>('main input[type=search]')!;
        const status = document.querySelector<HTMLElement>('[data-search-status]')!;
        const begun = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (status.dataset.searchStatus !== 'done') return;
            observer.disconnect();
            resolve();
          });
          observer.observe(status, { attributeFilter: ['data-search-status'] });
        });
        return Math.round(performance.now() - begun);
      }, query),
    );
  }
  return times;
}
