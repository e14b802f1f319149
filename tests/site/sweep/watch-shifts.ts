import type { Page, Request } from 'playwright-core';

/** Chromium’s measure of how much of the window moved how far; what is below this nobody sees. */
const SEEN = 0.005;

type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };

/**
 * Holds the script files of a page back until it has been painted, as a slow line does. Gives a function that opens an address and
 * says what moved until all was there, without the reader having done anything.
 */
export async function watchShifts(page: Page): Promise<(url: string) => Promise<string[]>> {
  let painted = Promise.withResolvers<unknown>();
  const open = new Set<Request>();
  const close = (request: Request) => open.delete(request);
  page
    .on('request', (request) => open.add(request))
    .on('requestfinished', close)
    .on('requestfailed', close);
  await page.route(/\.js$/, async (route) => {
    await painted.promise;
    await route.continue();
  });
  await page.exposeFunction('isPainted', () => painted.resolve(null));
  await page.addInitScript(noteShifts);

  return async (url) => {
    painted = Promise.withResolvers();
    open.clear();
    await page.goto(url);
    for (let quiet = 0; quiet < 3; quiet = open.size > 0 ? 0 : quiet + 1) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    const { sum, moved } = await page.evaluate(() => (window as unknown as { shifts: Shifts }).shifts);
    return sum < SEEN ? [] : [`moved by ${sum.toFixed(3)} while it loaded: ${moved.join(', ')}`];
  };
}

type Shifts = { sum: number; moved: string[] };

/** Runs in the browser, so it must stand alone. */
function noteShifts(): void {
  if (window !== window.top) return;
  const shifts: Shifts = { sum: 0, moved: [] };
  Object.assign(window, { shifts });
  new PerformanceObserver(() => (window as unknown as { isPainted: () => void }).isPainted()).observe({
    type: 'paint',
    buffered: true,
  });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      shifts.sum += value;
      shifts.moved.push(
        ...sources.map(({ node }) => (node?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30)),
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
