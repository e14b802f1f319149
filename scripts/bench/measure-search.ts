import type { Browser } from 'playwright-core';
import { watchTraffic } from './measure-page.ts';

export type SearchMeasure = {
  requests: number;
  bytes: number;
  addressToResults: number;
  /** Milliseconds from the last key to the final list, one for each typed query. */
  typingToResults: number[];
};

const TYPED = ['放管服', 'wuxing', '400 billion', '三南', 'navel orange', '高新技术企业', '5020', 'Greater Bay Area'];

/** Measures the first search of a reader who comes with nothing in the cache, then typed ones on the same page. */
export async function measureSearch(browser: Browser, origin: string): Promise<SearchMeasure> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const traffic = await watchTraffic(await context.newCDPSession(page));
  const done = page.locator('[data-search-status="done"]');
  const start = performance.now();
  await page.goto(`${origin}/en/search/?q=${encodeURIComponent('五型政府')}`);
  await done.waitFor({ state: 'attached' });
  const addressToResults = Math.round(performance.now() - start);
  await page.waitForLoadState('networkidle');
  const first = {
    requests: traffic.requests(),
    bytes: Object.values(traffic.bytes()).reduce((sum, one) => sum + one, 0),
  };

  const typingToResults: number[] = [];
  for (const query of TYPED) {
    typingToResults.push(
      await page.evaluate(async (text) => {
        const input = document.querySelector<HTMLInputElement>('main input[type=search]')!;
        const status = document.querySelector<HTMLElement>('[data-search-status]')!;
        const begun = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise<void>((resolve) => {
          const look = () => (status.dataset.searchStatus === 'done' ? resolve() : void setTimeout(look, 1));
          setTimeout(look, 1);
        });
        return Math.round(performance.now() - begun);
      }, query),
    );
  }
  await context.close();
  return { ...first, addressToResults, typingToResults };
}
