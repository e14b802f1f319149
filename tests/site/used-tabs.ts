import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** What changes a tab for as long as it is open: such a tab ends with its test. */
const LASTING = [
  ...['addCookies', 'addInitScript', 'exposeBinding', 'exposeFunction', 'grantPermissions', 'newCDPSession', 'newPage'],
  ...['route', 'routeFromHAR', 'setDefaultTimeout', 'setExtraHTTPHeaders', 'setGeolocation', 'setOffline'],
  ...['fastForward', 'install', 'pauseAt', 'runFor', 'setFixedTime', 'setSystemTime'],
];
const WINDOW = { width: 1280, height: 720 };

/** Tabs of a browser that tests have left as they found them, for other tests: to start a new one takes longer than to open a page. */
export class UsedTabs {
  readonly #left = new Map<string, Page[]>();

  /**
   * A tab that remembers nothing, set as `options` say; `script` runs first on each of its pages. When its context is closed, the tab
   * is left to other tests, unless something lasting was done to it; `plain` is an address of the site where no script runs.
   */
  async take(browser: Browser, options: BrowserContextOptions, script: () => void, plain: string): Promise<Page> {
    const { viewport, colorScheme = null, forcedColors = null, reducedMotion = null, ...fixed } = options;
    const kind = JSON.stringify(fixed);
    const left = this.#left.get(kind) ?? [];
    this.#left.set(kind, left);
    const page = left.pop() ?? (await newTab(await browser.newContext(fixed), script, plain, left));
    await page.setViewportSize(viewport ?? WINDOW);
    await page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion });
    return page;
  }
}

async function newTab(context: BrowserContext, script: () => void, plain: string, left: Page[]): Promise<Page> {
  await context.addInitScript(script);
  const page = await context.newPage();
  let isChanged = false;
  for (const owner of [context, page, context.clock] as unknown as Record<string, (...all: unknown[]) => unknown>[]) {
    for (const name of LASTING) {
      const change = owner[name]?.bind(owner);
      if (change) owner[name] = (...all) => ((isChanged = true), change(...all));
    }
  }
  const end = context.close.bind(context);
  context.close = async () => {
    if (left.includes(page)) return;
    page.removeAllListeners();
    const isAsBefore = !isChanged && context.pages().length === 1 && (await forget(page, plain).catch(() => false));
    if (isAsBefore) left.push(page);
    else await end();
  };
  return page;
}

/** Whether nothing is left of what a page kept. */
async function forget(page: Page, plain: string): Promise<boolean> {
  // A page writes down some things when it is left.
  await page.goto(plain);
  await page.mouse.move(0, 0);
  return page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    return (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0;
  });
}
