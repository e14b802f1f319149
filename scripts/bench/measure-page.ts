import type { Browser, CDPSession } from 'playwright-core';

export type PageMeasure = {
  requests: number;
  /** Bytes as they came over the line, headers apart, by kind. */
  bytes: Record<string, number>;
  nodes: number;
  firstPaint: number;
  largestPaint: number;
  longTasks: number;
};

/** Opens an address in a fresh browser context and gives what came over the line and how long it took, in milliseconds. */
export async function measurePage(browser: Browser, url: string): Promise<PageMeasure> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const traffic = await watchTraffic(await context.newCDPSession(page));
  await page.addInitScript(() => {
    const seen = { largest: 0, tasks: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => (seen.largest = list.getEntries().at(-1)!.startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    new PerformanceObserver((list) => (seen.tasks += list.getEntries().length)).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const inPage = await page.evaluate(() => ({
    nodes: document.querySelectorAll('*').length,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    ...(window as unknown as { seen: { largest: number; tasks: number } }).seen,
  }));
  await context.close();
  return {
    requests: traffic.requests(),
    bytes: traffic.bytes(),
    nodes: inPage.nodes,
    firstPaint: Math.round(inPage.firstPaint),
    largestPaint: Math.round(inPage.largest),
    longTasks: inPage.tasks,
  };
}

/** Counts requests and compressed bytes by kind from now on. */
export async function watchTraffic(session: CDPSession) {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return { requests: () => kinds.size, bytes: () => ({ ...bytes }) };
}
