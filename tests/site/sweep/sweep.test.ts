import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { openBuiltSite } from '../built-site.ts';
import { chapterOf } from '../../../src/domain/ids.ts';
import { SETTINGS } from '../../../src/domain/settings/settings.ts';
import { chapterPath, glossaryPath, numbersPath } from '../../../src/paths.ts';
import { combine, EVERY, pairwise, spread } from '../permutations.ts';
import { longestChapter, numbers, reading, report, term } from '../site-map.ts';
import { measureBoxes } from './measure-boxes.ts';
import { extremesOfKinds, sitePages } from './site-pages.ts';
import { statesOf } from './states.ts';
import { watchShifts } from './watch-shifts.ts';

/** Every page where everything is tried; else the extremes of each kind stand for all of it, and widths, views and states take turns. */
const pages = EVERY ? sitePages() : extremesOfKinds(sitePages());
/** Every sixth page, beginning with this one, or all. */
const sixth = (first: number) => pages.filter((_, nth) => EVERY || nth % 6 === first);
const WIDTHS = [320, 360, 390, 768, 1280];
/** Where large letters have the least room: the narrowest phone, and just wide enough for more columns. */
const TIGHT = [320, 832, 1024];
const LARGE = [320, 1280];
/** A4 and US Letter without their margins, in CSS pixels. */
const PAPERS = [718, 740];
const timeout = EVERY ? 14_400_000 : 300_000;
/** The one whose turn it is, or all. */
const turnOf = <T>(all: T[], turn: number): T[] => (EVERY ? all : [all[turn % all.length]!]);

/** Each page begins as a stranger’s: what was set on the one before may be written down as late as the next is asked for. */
const forget = (context: BrowserContext) => context.addInitScript(() => window === window.top && localStorage.clear());

/** The languages of the report’s text that the page shows. */
const sidesSeen = (page: Page) =>
  page
    .locator('.reading [data-side]')
    .evaluateAll((all) => [...new Set(all.filter((one) => one.checkVisibility()).map((one) => one.dataset['side']))].sort()); // prettier-ignore
const sidesOf = (view: string) => (view === 'both' ? ['en', 'zh'] : [view]);

/** Measures the page at each width and adds what it finds, with the place, to `faults`. */
async function measure(page: Page, widths: number[], place: string, faults: string[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await page.evaluate(measureBoxes)) faults.push(`${place} at ${width}: ${fault}`);
  }
}

async function sweep(
  pages: string[],
  widths: number[],
  withStates: boolean,
  ...browserArguments: string[]
): Promise<string[]> {
  const site = await openBuiltSite(...browserArguments);
  const faults: string[] = [];
  const { page } = await site.open('/', { reducedMotion: 'reduce', arrange: forget });
  const openWatched = await watchShifts(page);
  const entered = new Set<unknown>();
  for (const [turn, path] of pages.entries()) {
    const own = turnOf(widths, turn);
    await page.setViewportSize({ width: own[0]!, height: 800 });
    for (const fault of await openWatched(site.origin + path)) faults.push(`${path} at ${own[0]} ${fault}`);
    await measure(page, own, path, faults);
    if (withStates && (EVERY || turn % 4 === 0)) {
      const set = { size: 'larger', view: turn % 8 < 4 ? 'zh' : 'en' };
      await page.evaluate((set) => Object.assign(document.documentElement.dataset, set), set);
      await measure(page, turnOf(TIGHT, turn >> 2), `${path} (${set.view} alone, larger)`, faults);
    }
    for (const [name, enter] of withStates ? statesOf(path) : []) {
      if (entered.has(enter) && !EVERY) continue;
      const own = turnOf(widths, turn + entered.size);
      await page.setViewportSize({ width: own[0]!, height: 800 });
      await page.goto(site.origin + path);
      if ((await enter(page)) === false) continue;
      entered.add(enter);
      await measure(page, own, `${path} (${name})`, faults);
      if (EVERY) for (const fault of await axeFaults(page)) faults.push(`${path} (${name}): ${fault}`);
    }
  }
  await site.close();
  return faults;
}

test.concurrent(
  'no page has text over text, a narrow column, sideways scrolling or small targets, in any view and state',
  { timeout },
  async () => {
    expect(await sweep(pages, WIDTHS, true)).toEqual([]);
  },
);

test.concurrent('letters of twice the size stay inside the window, one below the other', { timeout }, async () => {
  expect(await sweep(sixth(3), LARGE, false, '--blink-settings=defaultFontSize=32')).toEqual([]);
});

test.concurrent('what is printed has no text over text and no narrow column, in any view', { timeout }, async () => {
  const site = await openBuiltSite();
  const faults: string[] = [];
  const { page } = await site.open('/', { arrange: forget });
  const openWatched = await watchShifts(page);
  for (const [turn, path] of sixth(2).entries()) {
    const papers = turnOf(PAPERS, turn);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 360, height: 800 });
    const url = site.origin + path + (turn % 2 ? '?script=hant' : '');
    for (const fault of await openWatched(url)) faults.push(`${path} at 360 ${fault}`);
    await page.emulateMedia({ media: 'print' });
    await measure(page, papers, path, faults);
    for (const view of /^\/\w+\/report\//.test(path) ? turnOf(['zh', 'en'], turn) : []) {
      await page.evaluate((id) => document.getElementById(id)!.click(), `view-${view}`);
      await measure(page, papers, `${path} (view ${view})`, faults);
    }
  }
  // What an address asks for is the first that is shown, in a window so tall that the lists are seen.
  const lastWithNumbers = Math.max(...numbers.map(({ sentence }) => chapterOf(sentence)));
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 1600 });
  for (const path of [
    `${glossaryPath('zh')}?${new URLSearchParams({ q: term.pinyin })}`,
    `${numbersPath('en')}?${new URLSearchParams({ chapter: String(lastWithNumbers) })}`,
  ]) {
    for (const fault of await openWatched(site.origin + path)) faults.push(`${path} ${fault}`);
  }
  await site.close();
  expect(faults.filter((fault) => !/: (target|control)/.test(fault))).toEqual([]);
});

test.concurrent('any two settings agree with each other, on the screen and on paper', { timeout }, async () => {
  const { view, layout, order, measure: lines, notes } = SETTINGS;
  const ofLayout = EVERY ? combine(view, layout, order, lines, notes) : [];
  const names = ['view', 'layout', 'order', 'measure', 'notes'];
  // Any two settings meet in one of all of them; the first few have each value, and more new pairs than the rest.
  const pairs = pairwise(SETTINGS);
  const choices = [
    ...(EVERY ? pairs : pairs.slice(0, 8)),
    ...ofLayout.map((values) => Object.fromEntries(values.map((value, nth) => [names[nth]!, value]))),
  ];
  const { slug } = EVERY ? longestChapter : reading.chapter;
  const site = await openBuiltSite();
  const faults: string[] = [];
  const { page } = await site.open('/', { reducedMotion: 'reduce', arrange: forget });
  for (const [turn, chosen] of choices.entries()) {
    const path = `${chapterPath(turn % 2 ? 'zh' : 'en', slug)}?${new URLSearchParams(chosen)}`;
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(site.origin + path);
    await measure(page, turnOf([320, 768, 1280], turn), path, faults);
    expect(await sidesSeen(page), path).toEqual(sidesOf(chosen['view']!));
    if (!EVERY && turn % 3 > 0) continue;
    await page.emulateMedia({ media: 'print' });
    await measure(page, turnOf(PAPERS, (turn / 3) >> 1), path, faults);
  }
  // A row of words with their readings may be wider than a phone, and each chapter has words of its own.
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const { slug } of spread(report.chapters, 2)) {
    await page.goto(`${site.origin}${chapterPath('zh', slug)}?layout=compare&pinyin=all`);
    await page.locator('.sentence ruby').first().waitFor({ state: 'attached' });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      faults.push(`${slug} is too wide`);
  }
  await site.close();
  expect(faults.filter((fault) => !/: (target|control)/.test(fault))).toEqual([]);
});

test.concurrent('languages and layout agree without script too, on the screen and on paper', { timeout }, async () => {
  const site = await openBuiltSite();
  const faults: string[] = [];
  const { slug } = reading.chapter;
  const { page } = await site.open(chapterPath('zh', slug), { javaScriptEnabled: false });
  const choices = SETTINGS.view.flatMap((view) => SETTINGS.layout.map((layout) => ({ view, layout })));
  for (const [turn, { view, layout }] of choices.entries()) {
    for (const id of [`view-${view}`, `layout-${layout}`]) {
      await page.locator(`#${id}`).evaluate((radio: HTMLInputElement) => (radio.checked = true));
    }
    await measure(page, turnOf([320, 768, 1280], turn), `${view} ${layout}`, faults);
    expect(await sidesSeen(page), `${view} ${layout}`).toEqual(sidesOf(view));
    await page.emulateMedia({ media: 'print' });
    await measure(page, turnOf(PAPERS, turn), `${view} ${layout} on paper`, faults);
    await page.emulateMedia({ media: 'screen' });
  }
  await site.close();
  expect(faults.filter((fault) => !/: (target|control)/.test(fault))).toEqual([]);
});
