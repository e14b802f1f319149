import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
import { watchTraffic } from '../measure-page.ts';

export type FirstSearch = { requests: number; bytes: number; cold: number; warm: number };
/** A line and a machine to measure with; null for as they are. */
export type Conditions = { name: string; bitsPerSecond: number; latency: number; cpu: number } | null;

/** Opens an address with a query in a fresh context and again with what it keeps: milliseconds to the final list, and what came. */
export async function measureFirstSearch(
  browser: Browser,
  address: string,
  conditions: Conditions,
): Promise<FirstSearch> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  try {
    const cold = await openOnce(context, address, conditions);
    const warm = await openOnce(context, address, conditions);
    return { requests: cold.requests, bytes: cold.bytes, cold: cold.time, warm: warm.time };
  } finally {
    await context.close();
  }
}

async function openOnce(context: BrowserContext, address: string, conditions: Conditions) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session);
  if (conditions) await throttle(session, conditions);
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-search-status="done"]').waitFor({ state: 'attached' });
  const time = performance.now() - start;
  await page.waitForLoadState('networkidle');
  const bytes = Object.values(traffic.bytes()).reduce((sum, one) => sum + one, 0);
  await page.close();
  return { time, bytes, requests: traffic.requests() };
}

async function throttle(session: CDPSession, { bitsPerSecond, latency, cpu }: NonNullable<Conditions>): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
