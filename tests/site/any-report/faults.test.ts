import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/domain/locale.ts';
import { PATIENCE } from '../../../src/components/browser/read-json.ts';
import { OUT } from '../../../src/integrations/publish.ts';
import { chapterPath, embedPath, pinnedChapterPath, searchPath } from '../../../src/paths.ts';
import { openBuiltSite, type BuiltSite, type OpenedPage, type OpenOptions } from '../built-site.ts';
import { combine, EVERY, spread } from '../permutations.ts';
import { refuseStorage } from '../refuse-storage.ts';
import { ALIKE, chart, KINDS, longestChapter, reading, term } from '../site-map.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

type Answer = (route: Route) => Promise<unknown>;
/** A host’s own page in place of a file. */
const gone: Answer = (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' });
const refused: Answer = (route) => route.abort();
const wrong: Answer = (route) => route.fulfill({ contentType: 'application/json', body: '{}' });
const hanging: Answer = () => new Promise(() => undefined);
const cut: Answer = (route) => cutAfter(route, (length) => length >> 1);
const cutAtLimit: Answer = (route) => cutAfter(route, (length) => Math.min(length, 65_536));
async function cutAfter(route: Route, lengthOf: (length: number) => number): Promise<void> {
  // A page that is closed meanwhile wants no answer any more.
  const response = await route.fetch().catch(() => null);
  const body = await response?.body().catch(() => null);
  if (!response || !body) return;
  const kept = body.subarray(0, lengthOf(body.length));
  const headers: Record<string, string> = { ...response.headers(), 'content-length': String(kept.length) };
  delete headers['content-encoding'];
  await route.fulfill({ response, headers, body: kept }).catch(() => undefined);
}
const DATA = /\/(?:data|pagefind)\//;

/** What nobody caught; what the browser says of a file that it could not get is no fault of the page. */
const uncaught = ({ noise }: OpenedPage) => noise.filter((line) => line.startsWith('uncaught: '));

/** Versions that were kept, where the site has any. */
const KEPT = (
  [
    ['a kept frame', `${embedPath('en', chart.slug)}v1/`],
    ['a kept chapter', pinnedChapterPath('en', longestChapter.slug, 1)],
  ] as const
).filter(([, path]) => existsSync(join(OUT, path, 'index.html')));

/** Every kind of page, in the two languages by turns of two. */
const PAGES: [kind: string, path: string][] = [
  ...Object.entries(KINDS)
    .filter(([kind]) => EVERY || !ALIKE.has(kind))
    .map(([kind, path], index): [string, string] => [kind, path(LOCALES[(index >> 1) % 2]!)]),
  ['the choice of language', '/'],
  ['an address that is not there', '/en/no/such/page/'],
  ['a chapter with words and readings', `${chapterPath('en', reading.chapter.slug)}?words=on&pinyin=all&script=hant`],
  ['a frame', embedPath('en', chart.slug)],
  [
    'a chapter with other settings',
    `${chapterPath('zh', reading.chapter.slug)}?notes=margin&size=larger&layout=compare`,
  ],
  ...KEPT.map(([kind, path]): [string, string] => [kind, path]),
];
/** Which files a fault befalls, and how they are answered. */
type Fault = [files: { test: (path: string) => boolean }, Answer];
const FAULTS: Record<string, Fault> = {
  'its scripts are gone': [/\.js$/, gone],
  'its scripts never arrive': [/\.js$/, hanging],
  'its style is gone': [/\.css$/, gone],
  'every file of data is gone': [DATA, gone],
  'every file of data is cut in two': [DATA, cut],
  'every file of data is another': [DATA, wrong],
  'a proxy lets 64 KB of a file through': [/\.(?:js|css|json)$/, cutAtLimit],
};
/** A browser in which the site may store nothing and start no worker. */
const withoutMeans: OpenOptions = {
  arrange: async (context) => {
    await refuseStorage(context);
    await context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  },
};
/** What a reader sees of the text; on the search page a sentence on the missing script may stand in place of a hint. */
const read = async (page: Page) => (await page.locator('body').innerText()).length;
const MOST = 0.9;
/** Scripts that one page or another has been without. */
const tried = new Set<string>();
async function readPlain(path: string): Promise<number> {
  const { page } = await site.open(path, { javaScriptEnabled: false });
  const whole = await read(page);
  await page.context().close();
  return whole;
}

describe.concurrent('the text stands, and nothing is thrown', () => {
  // Kinds of pages share most of their scripts, so every fourth one stands for its neighbours.
  const tested = PAGES.filter((_, nth) => EVERY || nth % 4 === 0);
  test.each(tested.map(([kind, path], turn) => [kind, path, turn] as const))('%s', async (_, path, turn) => {
    const length = await readPlain(path);
    const stands = async (opened: OpenedPage, fault: string) => {
      await opened.page
        .waitForFunction((least) => {
          // What is only laid out near the window is there as well.
          for (const element of document.querySelectorAll<HTMLElement>('[data-entry], [data-number]'))
            element.dataset['laid'] = '';
          const page = document.documentElement;
          if (page.dataset['live'] === '') page.dataset['live'] = 'whole';
          return (document.body?.innerText.length ?? 0) > least;
        }, MOST * length)
        .catch(() => {
          throw new Error(`The text is not there when ${fault}.`);
        });
      expect(uncaught(opened), fault).toEqual([]);
    };

    // One tab meets the faults in turn: a new one for each costs most of the time.
    let fault: Fault | undefined;
    const opened = await site.open(path, {
      arrange: (context) =>
        context.route(/\.(?:js|css|json)$|\/(?:data|pagefind)\//, (route) =>
          fault?.[0].test(new URL(route.request().url()).pathname) ? fault[1](route) : route.continue(),
        ),
    });
    await opened.page.waitForLoadState('networkidle');
    await stands(opened, 'nothing is wrong');
    const asked = opened.requests.map((url) => new URL(url).pathname);
    const untried = opened.requests.filter((url) => url.endsWith('.js') && !tried.has(url));
    const scripts = EVERY ? untried : untried.slice(0, 1);
    for (const script of scripts) tried.add(script);
    const common = Object.entries(FAULTS).filter(([, [files]]) => asked.some((file) => files.test(file)));
    const faults: [string, Fault][] = [
      ...(EVERY ? common : common.filter((_, nth) => nth === turn % common.length)),
      ...scripts.map((url): [string, Fault] => [`${url} is gone`, [{ test: (path) => url.endsWith(path) }, gone]]),
    ];
    for (const [name, one] of faults) {
      const [files, answer] = one;
      fault = one;
      // Files of data are asked for by scripts, when the page has been loaded.
      const waitUntil = answer === hanging ? 'commit' : files === DATA ? 'networkidle' : 'load';
      await opened.page.goto(site.origin + path, { waitUntil });
      await stands(opened, name);
    }
    await opened.page.context().close();

    if (!EVERY && turn % 5 > 0) return;
    const bare = await site.open(path, withoutMeans);
    await stands(bare, 'the site may store nothing and start no worker');
    await bare.page.context().close();
  });
});

test('among what the pages were tried without is every script that they ask for', () => {
  expect(tried.size).toBeGreaterThan(5);
});

const status = (page: Page) => page.locator('[data-search-status]');
const done = (page: Page, timeout = 50_000) =>
  page.locator('[data-search-status="done"]').waitFor({ state: 'attached', timeout });
const firstId = (page: Page) => page.locator('[data-search-result]').first().getAttribute('data-id');
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

describe.concurrent('the search page', () => {
  const ask = searchPath('en', term.zh);

  test('says that it needs its scripts where they are missing, and leads elsewhere', async ({ expect }) => {
    const { page, requests } = await site.open(ask);
    for (const script of spread(
      requests.filter((url) => url.endsWith('.js')),
      2,
    )) {
      await page.route(script, gone);
      await page.reload();
      expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe(term.zh);
      // The words come by an animation, after some seconds.
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
      await expect.poll(() => status(page).innerText()).toMatch(/\S/);
      await page.unroute(script);
    }
    await page.context().close();
  });

  const FILES = {
    'a chunk of its index': /\.pf_index/,
    'its catalogue': /\/catalogue\.json/,
    'the words of the results': /\/search\/words\/[^/]+-(?:sentence|term)-/,
  };

  test.each(combine(Object.entries(FILES), Object.entries({ gone, refused, cut, wrong })))(
    '%s being %s, it says so, and finds when asked again',
    async ([, pattern], [, answer]) => {
      const opened = await site.open(ask, { arrange: (context) => context.route(pattern, answer) });
      const { page } = opened;
      await done(page);
      expect(await status(page).innerText()).toContain('could not be loaded');
      await page.context().unroute(pattern);
      await again(page).click();
      await done(page);
      expect(await firstId(page)).toBe(term.slug);
      expect(await again(page).isVisible()).toBe(false);
      expect(uncaught(opened)).toEqual([]);
      await page.context().close();
    },
  );

  test.for(spread(Object.entries(FILES), 2))(
    '%s never arriving, it says so in the end and lets the reader ask again',
    // Among tests of the same time only the one that is handed over knows whose it is.
    async ([, pattern], { expect }) => {
      let held = 0;
      const opened = await site.open(ask, {
        waitUntil: 'commit',
        arrange: async (context) => {
          await context.clock.install();
          await context.route(pattern, () => void (held += 1));
        },
      });
      const { page } = opened;
      // Each request that hangs is given up at once.
      let givenUp = 0;
      const giveUp = async () => {
        const now = await status(page).getAttribute('data-search-status');
        // Before the script runs, what is loaded ahead for it hangs, and nothing waits.
        if (now === 'searching' && held > givenUp) {
          givenUp = held;
          await page.clock.fastForward(PATIENCE);
        }
        return now;
      };
      await expect.poll(giveUp, { timeout: 50_000 }).toBe('done');
      expect(await status(page).innerText()).toContain('could not be loaded');
      await page.context().unroute(pattern);
      await again(page).click();
      await done(page);
      expect(await firstId(page)).toBe(term.slug);
      expect(uncaught(opened)).toEqual([]);
      await page.context().close();
    },
  );
});

test.each(spread(Object.entries({ gone, refused, cut, wrong, hanging }), 2))(
  'the box of a page searches where its suggestions are %s',
  async (_, answer) => {
    const opened = await site.open(chapterPath('en', longestChapter.slug), {
      arrange: (context) => context.route('**/suggestions.*.json', answer),
    });
    const { page } = opened;
    await page.locator('body').press('/');
    await page.keyboard.insertText(term.zh);
    if (answer !== hanging)
      await expect.poll(() => opened.noise.some((line) => line.startsWith('warning: '))).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=/);
    expect(uncaught(opened)).toEqual([]);
    await page.context().close();
  },
);

test('an open chapter goes on when a new edition has taken its files away', async () => {
  const opened = await site.open(chapterPath('en', longestChapter.slug));
  const { page } = opened;
  const whole = await read(page);
  await page.context().route(/\/(?:_astro|data|pagefind)\//, gone);
  await page
    .getByRole('button', { name: /settings/i })
    .first()
    .click();
  for (const [name, value] of [
    ['pinyin', 'all'],
    ['words', 'on'],
    ['script', 'hant'],
  ] as const) {
    await page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });
  }
  await page.keyboard.press('Escape');
  expect(await read(page)).toBeGreaterThan(MOST * whole);
  await page.locator('[data-quote]').first().click();
  await page.locator('[data-term]').first().click();
  // A term whose card is gone leads to its page.
  await page.waitForURL(/\/terms\//);
  expect(uncaught(opened)).toEqual([]);
  await page.context().close();
});
