import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { openBuiltSite } from '../built-site.ts';
import { measureBoxes } from './measure-boxes.ts';
import { extremesOfKinds, sitePages } from './site-pages.ts';
import { statesOf } from './states.ts';
import { watchShifts } from './watch-shifts.ts';

/** `npm run sweep` measures every page; without it the extremes of each kind stand for all of it. */
const every = import.meta.env.MODE === 'every';
const pages = every ? sitePages() : extremesOfKinds(sitePages());
const WIDTHS = every ? [320, 360, 390, 768, 1280] : [320, 390, 768, 1280];
/** A4 and US Letter without their margins, in CSS pixels. */
const PAPERS = every ? [718, 740] : [718];
const timeout = every ? 3_600_000 : 300_000;

/** Measures the page at each width and adds what it finds, with the place, to `faults`. */
async function measure(page: Page, widths: number[], place: string, faults: string[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await page.evaluate(measureBoxes)) faults.push(`${place} at ${width}: ${fault}`);
  }
}

async function sweep(widths: number[], withStates: boolean, ...browserArguments: string[]): Promise<string[]> {
  const site = await openBuiltSite(undefined, ...browserArguments);
  const faults: string[] = [];
  const { page } = await site.open('/', { reducedMotion: 'reduce' });
  const openWatched = await watchShifts(page);
  for (const path of pages) {
    for (const fault of await openWatched(site.origin + path)) faults.push(`${path} ${fault}`);
    await measure(page, widths, path, faults);
    for (const [name, enter] of withStates ? statesOf(path) : []) {
      await page.setViewportSize({ width: widths[0]!, height: 800 });
      await page.goto(site.origin + path);
      if ((await enter(page)) === false) continue;
      await measure(page, widths, `${path} (${name})`, faults);
      if (every) for (const fault of await axeFaults(page)) faults.push(`${path} (${name}): ${fault}`);
      await page.evaluate(() => localStorage.clear());
    }
  }
  await site.close();
  return faults;
}

test.concurrent(
  'no page has text over text, a narrow column, sideways scrolling or small targets, in any view and state',
  { timeout },
  async () => {
    expect(await sweep(WIDTHS, true)).toEqual([]);
  },
);

test.concurrent('letters of twice the size stay inside the window, one below the other', { timeout }, async () => {
  expect(await sweep([360, 1280], false, '--blink-settings=defaultFontSize=32')).toEqual([]);
});

test.concurrent('what is printed has no text over text and no narrow column, in any view', { timeout }, async () => {
  const site = await openBuiltSite();
  const faults: string[] = [];
  const { page } = await site.open('/');
  const openWatched = await watchShifts(page);
  for (const path of pages) {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 360, height: 800 });
    for (const fault of await openWatched(site.origin + path)) faults.push(`${path} at 360 ${fault}`);
    await page.emulateMedia({ media: 'print' });
    await measure(page, PAPERS, path, faults);
    for (const view of /^\/\w+\/report\//.test(path) ? ['zh', 'en'] : []) {
      await page.evaluate((id) => document.getElementById(id)!.click(), `view-${view}`);
      await measure(page, PAPERS, `${path} (view ${view})`, faults);
      await page.evaluate(() => localStorage.clear());
    }
  }
  await site.close();
  expect(faults.filter((fault) => !/: (target|control)/.test(fault))).toEqual([]);
});
