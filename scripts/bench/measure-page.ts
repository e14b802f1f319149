import type { Browser, CDPSession } from 'playwright-core';

export type PageMeasure = {
  requests: number;
  /** Bytes as they came over the line, headers included, by kind. */
  bytes: Record<string, number>;
  nodes: number;
  firstPaint: number;
  largestPaint: number;
  longTasks: number;
  /** Cumulative layout shift. */
  shift: number;
};

/** A slow phone: 1.6 Mbit/s down, 150 ms to the server, a processor four times slower. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Opens an address in a fresh browser context and gives what came over the line and how long it took, in milliseconds. */
export function measurePage(browser: Browser, url: string): Promise<PageMeasure> {
  return visit(browser, url, false);
}

/** The same as on a slow phone: of seven visits, which differ by a sixth, the one of the median largest paint. */
export async function measureSlowPage(browser: Browser, url: string): Promise<PageMeasure> {
  const visits: PageMeasure[] = [];
  for (let nth = 0; nth < 7; nth += 1) visits.push(await visit(browser, url, true));
  return visits.toSorted((a, b) => a.largestPaint - b.largestPaint)[3]!;
}

async function visit(browser: Browser, url: string, isSlow: boolean): Promise<PageMeasure> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session);
  if (isSlow) await slowDown(session);
  await page.addInitScript(() => {
    const seen = { largest: 0, tasks: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => (seen.largest = list.getEntries().at(-1)!.startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    new PerformanceObserver((list) => (seen.tasks += list.getEntries().length)).observe({
      type: 'longtask',
      buffered: true,
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const inPage = await page.evaluate(() => ({
    nodes: document.querySelectorAll('*').length,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    ...(window as unknown as { seen: { largest: number; tasks: number; shift: number } }).seen,
  }));
  await context.close();
  return {
    requests: traffic.requests(),
    bytes: traffic.bytes(),
    nodes: inPage.nodes,
    firstPaint: Math.round(inPage.firstPaint),
    largestPaint: Math.round(inPage.largest),
    longTasks: inPage.tasks,
    shift: inPage.shift,
  };
}

/** Counts requests and compressed bytes by kind from now on. */
export async function watchTraffic(session: CDPSession) {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  await session.send('Network.enable');
  const open = new Set<string>();
  let last = Date.now();
  session.on('Network.requestWillBeSent', ({ requestId }) => open.add(requestId));
  for (const end of ['Network.loadingFinished', 'Network.loadingFailed'] as const) {
    session.on(end, ({ requestId }) => {
      open.delete(requestId);
      last = Date.now();
    });
  }
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return {
    requests: () => kinds.size,
    bytes: () => ({ ...bytes }),
    /** Waits until nothing has come over the line for half a second. */
    settle: async () => {
      last = Date.now();
      while (open.size > 0 || Date.now() - last < 500) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}
