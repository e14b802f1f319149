import type { Browser, Page } from 'playwright-core';
import { watchTraffic } from './measure-page.ts';

/**
 * Bytes from the address to the first result, the page included; milliseconds from the key to the first result of the first query
 * and of the later ones; how many of all queries had a result at all.
 */
export type TypingMeasure = { bytes: number; cold: number; warm: number[]; answered: number; asked: number };

export type SearchParts = { open: ((page: Page) => Promise<void>) | null; input: string; result: string };

const TYPED = [
  'navel orange',
  '高质量发展',
  '400 billion',
  '高新技术企业',
  'Greater Bay Area',
  '营商环境',
  'rare earth',
  '乡村振兴',
];

/** Milliseconds after which a query has no result. */
const PATIENCE = 3_000;

/** Types queries of both languages, the first with an empty cache, in a page whose search opens as `parts` says. */
export async function measureTyping(browser: Browser, url: string, parts: SearchParts): Promise<TypingMeasure> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const traffic = await watchTraffic(await context.newCDPSession(page));
  await page.goto(url, { waitUntil: 'networkidle' });
  await parts.open?.(page);
  await page.locator(parts.input).first().waitFor();
  const times: (number | null)[] = [];
  let bytes = 0;
  for (const query of TYPED) {
    times.push(await typeQuery(page, parts, query));
    if (times.length === 1) bytes = Object.values(traffic.bytes()).reduce((sum, one) => sum + one, 0);
  }
  await context.close();
  const [cold, ...warm] = times;
  const answered = times.filter((time) => time !== null);
  return {
    bytes,
    cold: cold ?? NaN,
    warm: warm.filter((time) => time !== null),
    answered: answered.length,
    asked: TYPED.length,
  };
}

/** Milliseconds until a first result is there, from a list without any; null when none comes. */
async function typeQuery(page: Page, { input, result }: SearchParts, query: string): Promise<number | null> {
  await page.locator(input).first().fill('');
  await page.locator(result).first().waitFor({ state: 'detached' });
  return page.evaluate(
    async ([input, result, query, patience]) => {
      const box = document.querySelector<HTMLInputElement>(String(input))!;
      const begun = performance.now();
      box.value = String(query);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const waited = () => performance.now() - begun;
      while (!document.querySelector(String(result)) && waited() < Number(patience)) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return document.querySelector(String(result)) ? Math.round(waited()) : null;
    },
    [input, result, query, PATIENCE] as const,
  );
}
