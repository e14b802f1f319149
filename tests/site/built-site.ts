import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../src/packing/launch-browser.ts';
import { readSiteAddress } from '../../src/domain/site/site-address.ts';
import { serve } from '../../scripts/server.ts';
import { OUT } from '../../src/integrations/publish.ts';
import { EVERY } from './permutations.ts';
import { UsedTabs } from './used-tabs.ts';

/** The built site on a free port of this machine, and a browser to read it with. */
export type BuiltSite = {
  origin: string;
  /** Opens a page of the site; `noise` collects what its console and its errors say, `requests` every address it asks for. */
  open: (path: string, options?: OpenOptions) => Promise<OpenedPage>;
  /** Closes every page that was opened. */
  close: () => Promise<void>;
};

/**
 * `arrange` prepares the context before the page is asked for: routes, scripts that run first. A chapter is woken by a reader’s
 * first sign, unless it is `asleep`. What comes is `compressed`, as a host sends it, where sizes are asked for.
 */
export type OpenOptions = BrowserContextOptions & {
  asleep?: boolean;
  compressed?: boolean;
  arrange?: (context: BrowserContext) => Promise<unknown>;
  waitUntil?: 'load' | 'commit';
};
export type OpenedPage = { page: Page; noise: string[]; requests: string[] };

/** As in Firefox and Safari: then a page keeps nothing of the site unasked while other things are tested. */
function sayNothingOfTheLine(): void {
  Object.defineProperty(Navigator.prototype, 'connection', { value: undefined });
}

type Started = { origin: string; compressed: () => Promise<string>; browser: Browser; stop: () => Promise<void> };
/** The files of a worker are read one after the other: they share a browser, which ends with the worker. */
let shared: Promise<Started> | undefined;
const usedTabs = new UsedTabs();

/** The built site for the tests of a file, one after the other: what a test has opened is closed behind it. */
export function useBuiltSite(): BuiltSite {
  const site = {} as BuiltSite;
  beforeAll(async () => Object.assign(site, await openBuiltSite()));
  afterEach(() => site.close());
  return site;
}

/** Serves the built site and gives a browser to read it with, one of its own where there are arguments for it. */
export async function openBuiltSite(...browserArguments: string[]): Promise<BuiltSite> {
  const isOwn = browserArguments.length > 0;
  const started = await (isOwn ? start(browserArguments) : (shared ??= start([])));
  const { origin, browser } = started;
  const opened = new Set<BrowserContext>();
  return {
    origin,
    open: async (path, { arrange, asleep = false, compressed = false, waitUntil = 'load', ...options } = {}) => {
      const isPlain = !isOwn && !arrange && !asleep && !compressed && waitUntil === 'load';
      const page = isPlain
        ? await usedTabs.take(browser, options, sayNothingOfTheLine, `${origin}/robots.txt`)
        : await openTab();
      opened.add(page.context());
      const noise: string[] = [];
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`));
      await page.goto((compressed ? await started.compressed() : origin) + path, { waitUntil });
      if (!asleep && waitUntil === 'load' && options.javaScriptEnabled !== false) await wake(page);
      return { page, noise, requests };

      async function openTab(): Promise<Page> {
        const context = await browser.newContext(options);
        await context.addInitScript(sayNothingOfTheLine);
        await arrange?.(context);
        return context.newPage();
      }
    },
    close: async () => {
      await Promise.all([...opened].map((context) => context.close()));
      opened.clear();
      if (isOwn) await started.stop();
    },
  };
}

async function start(browserArguments: string[]): Promise<Started> {
  const { base } = readSiteAddress(process.env);
  const servers: Server[] = [];
  /** To compress every answer anew takes a twentieth of the time of all tests. */
  const open = async (isCompressed: boolean): Promise<string> => {
    const server = await serve(0, base, OUT, isCompressed);
    servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.replace(/\/+$/, '')}`;
  };
  const [origin, browser] = await Promise.all([open(EVERY), launchBrowser(...browserArguments)]);
  let compressed: Promise<string> | undefined;
  return {
    origin,
    compressed: () => (compressed ??= open(true)),
    browser,
    stop: async () => {
      await browser.close();
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** Gives a chapter the first sign of a reader, and waits for what answers him where that is to be had. */
async function wake(page: Page): Promise<void> {
  if ((await page.locator('[data-reading=""] [data-term]').count()) === 0) return;
  for (const at of [2, 3]) await page.mouse.move(at, at);
  const answered = page.locator('[data-term][aria-haspopup]').first();
  await answered.waitFor({ state: 'attached', timeout: 5_000 }).catch(() => undefined);
}
