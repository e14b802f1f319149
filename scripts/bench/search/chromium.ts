import type { Browser } from 'playwright-core';
import type { Asker } from './ask.ts';

/** A page of the given Chromium, in a context of its own. */
export async function askChromium(browser: Browser): Promise<Asker> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  return {
    name: `Chromium ${browser.version()}`,
    open: async (address) => {
      await page.goto(address);
      await page.locator('[data-search-status="done"]').waitFor({ state: 'attached' });
    },
    run: (script) => page.evaluate(script),
    close: () => context.close(),
  };
}
