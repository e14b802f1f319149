import type { Browser, Page } from 'playwright-core';
import { watchTraffic } from './measure-page.ts';

const choose = (id: string) => (page: Page) => page.locator(`#${id}`).evaluate((radio: HTMLElement) => radio.click());
const click = (selector: string) => (page: Page) => page.locator(selector).filter({ visible: true }).first().click();

/** What a reader of a chapter can do beyond reading, and what he sees when it is done. */
const USES: { use: string; act: (page: Page) => Promise<unknown>; seen: string }[] = [
  { use: 'scrolling on', act: (page) => page.mouse.wheel(0, 2000), seen: '[data-progress]' },
  { use: 'a gloss, with its star', act: click('.gloss'), seen: '#card .star' },
  { use: 'quoting and listening: a sentence’s card', act: click('a[data-quote]'), seen: '[data-listen-offer]' },
  { use: 'a key to the next sentence', act: (page) => page.keyboard.press('j'), seen: ':target' },
  { use: 'another size', act: choose('size-large'), seen: 'html[data-size]' },
  { use: 'folded notes', act: choose('notes-marks'), seen: '[data-note-mark]' },
  { use: 'pinyin over terms', act: choose('pinyin-terms'), seen: 'ruby' },
  { use: 'pinyin over all words', act: choose('pinyin-all'), seen: 'ruby' },
  { use: 'words', act: choose('words-on'), seen: '[data-word]' },
  { use: 'traditional characters', act: choose('script-hant'), seen: '[data-script-statement]:not([hidden])' },
];

export type FirstUse = { use: string; requests: number; script: number; other: number };

/** Requests and bytes, scripts’ and all others’, that each of them adds to a chapter when it is used first. */
export async function measureFirstUse(browser: Browser, chapter: string): Promise<FirstUse[]> {
  const uses: FirstUse[] = [];
  for (const { use, act, seen } of USES) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const traffic = await watchTraffic(await context.newCDPSession(page));
    await page.goto(chapter, { waitUntil: 'networkidle' });
    await traffic.settle();
    const before = { requests: traffic.requests(), ...split(traffic.bytes()) };
    await act(page);
    await page.locator(seen).first().waitFor({ state: 'attached' });
    await traffic.settle();
    const after = split(traffic.bytes());
    uses.push({
      use,
      requests: traffic.requests() - before.requests,
      script: after.script - before.script,
      other: after.other - before.other,
    });
    await context.close();
  }
  return uses;
}

function split(bytes: Record<string, number>): { script: number; other: number } {
  const { script = 0, ...others } = bytes;
  return { script, other: Object.values(others).reduce((sum, part) => sum + part, 0) };
}
