import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBuiltSite } from './built-site.ts';
import { hrefOf, reading, term } from './site-map.ts';

const site = useBuiltSite();

const CHAPTER = `/en/report/${reading.chapter.slug}/`;
const ANSWERS = '**/_astro/chapter.*.js';
const mark = `[data-sentence="${reading.sentence.id}"] > [data-side="en"] a[href$="/terms/${reading.term}/"]`;

/** A line so slow that a reader is quicker than what answers him: it comes when `let` is called. */
function holdAnswers() {
  let go = () => {};
  const gate = new Promise<void>((resolve) => (go = resolve));
  const arrange = (context: BrowserContext) =>
    context.route(ANSWERS, async (route) => {
      await gate;
      await route.continue();
    });
  return { arrange, asleep: true, let: () => go() };
}

test('a word that is pressed before its script is there opens when it comes, and the page stays', async () => {
  const answers = holdAnswers();
  const { page, noise } = await site.open(CHAPTER, answers);
  await page.locator(mark).first().click();
  answers.let();
  await page.getByRole('dialog', { name: term.zh }).waitFor();
  expect(new URL(page.url()).pathname).toBe(hrefOf(CHAPTER));
  expect(noise).toEqual([]);
});

test('so does what a key opens, and what is chosen is remembered', async () => {
  const answers = holdAnswers();
  const { page } = await site.open(CHAPTER, answers);
  await page.getByRole('radio', { name: 'Chinese', exact: true }).check({ force: true });
  await page.locator('h1').click();
  await page.keyboard.press('?');
  answers.let();
  await page.getByRole('dialog', { name: 'Reading settings' }).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('view'))).toBe('zh');
  expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('zh');
});

test('the settings open with the first press, in their own clothes', async () => {
  const { page } = await site.open(CHAPTER, { asleep: true });
  await page.locator('[data-bar]').getByRole('button', { name: 'Reading settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Reading settings' });
  await settings.waitFor();
  expect(await settings.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
  expect(await settings.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('2px');
});

test('where the script is not to be had, or hangs, links, buttons and the search box are the browser’s', async () => {
  let hangs = false;
  const { page, noise } = await site.open(CHAPTER, {
    asleep: true,
    arrange: async (context) => {
      await context.clock.install();
      await context.route(ANSWERS, (route) => (hangs ? undefined : route.abort()));
    },
  });
  const follow = () => page.locator(mark).first().click();
  await follow();
  await page.waitForURL(`**/en/terms/${reading.term}/`);
  hangs = true;
  await page.goto(site.origin + CHAPTER);
  await page.locator('[data-bar]').getByRole('button', { name: 'Reading settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Reading settings' });
  expect(await settings.isVisible()).toBe(false);
  await page.clock.fastForward(4_000);
  await settings.waitFor();
  await page.goto(site.origin + CHAPTER);
  await follow();
  await page.clock.fastForward(4_000);
  await page.waitForURL(`**/en/terms/${reading.term}/`);
  await page.goto(site.origin + CHAPTER);
  await page.getByRole('searchbox').first().fill(term.zh);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/search/?q=*');
  expect(noise.filter((line) => line.startsWith('uncaught: '))).toEqual([]);
});

test('who gives no sign, as a screen reader or a resting mouse does not, is answered a little later', async () => {
  const { page } = await site.open(CHAPTER, { asleep: true, arrange: (context) => context.clock.install() });
  await page.evaluate(() => {
    for (const type of ['pointerover', 'pointermove'])
      document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }));
  });
  const number = page.locator('[data-quote]').first();
  expect(await number.getAttribute('aria-haspopup')).toBeNull();
  await page.clock.fastForward(4_000);
  await page.locator('[data-quote][aria-haspopup="dialog"]').first().waitFor({ state: 'attached' });
});
