import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { useBuiltSite } from './built-site.ts';
import { refuseStorage } from './refuse-storage.ts';
import { hrefOf, reading, term, terms } from './site-map.ts';

const site = useBuiltSite();

const [first, second] = terms.filter(({ slug }) => slug !== term.slug) as [typeof term, typeof term];
const star = (page: Page) => page.getByRole('button', { name: /^Star/ }).filter({ visible: true });
const keep = (slugs: string[]) => (context: BrowserContext) =>
  context.addInitScript((terms) => (localStorage['study'] ??= JSON.stringify({ terms })), slugs);

test('a term is starred on its page and in its card, and the device remembers it', async () => {
  const { page, noise } = await site.open(`/en/terms/${first.slug}/`);
  expect(await page.getByRole('button', { name: 'Star for study', exact: true }).count()).toBe(1);
  const list = page.getByRole('main').getByRole('link', { name: 'See the cards' });
  expect(await list.count()).toBe(0);
  await star(page).click();
  expect(await page.getByRole('button', { name: 'Starred', exact: true }).count()).toBe(1);
  // A state beside a name that changes would say the opposite of it.
  expect(await star(page).getAttribute('aria-pressed')).toBe(null);
  expect(await list.getAttribute('href')).toBe(hrefOf('/en/study/'));
  // Taken away and given back in another tab: what is seen follows, and a press does the opposite of what is seen.
  const elsewhere = (terms: string[], event: string) =>
    page.evaluate(
      ([kept, event]) => {
        localStorage.setItem('study', kept);
        window.dispatchEvent(new Event(event));
      },
      [JSON.stringify({ terms }), event] as const,
    );
  const kept = () => page.evaluate(() => (JSON.parse(localStorage.getItem('study')!) as { terms: string[] }).terms);
  await elsewhere([], 'storage');
  expect(await star(page).innerText()).toBe('☆ Star for study');
  await elsewhere([first.slug], 'pageshow');
  expect(await star(page).innerText()).toBe('★ Starred');
  await elsewhere([], 'unheard');
  await star(page).click();
  expect(await kept()).toEqual([]);
  await elsewhere([first.slug], 'unheard');
  await star(page).click();
  expect(await kept()).toEqual([first.slug]);
  await page.goto(`${site.origin}/en/report/${reading.chapter.slug}/`);
  await page.locator(`[data-side="en"] a[href$="/terms/${reading.term}/"]`).filter({ visible: true }).first().click();
  await star(page).click();
  expect(await page.locator('#card').getByRole('link', { name: 'See the cards' }).isVisible()).toBe(true);
  expect(await axeFaults(page)).toEqual([]);
  await page.goto(`${site.origin}/zh/study/`);
  await page.getByRole('link', { name: term.zh, exact: true }).waitFor();
  expect(await page.locator('[data-starred] a').allTextContents()).toEqual([first.zh, term.zh]);
  expect(noise).toEqual([]);
});

test('without stars the page says how to begin, and without script what needs it', async () => {
  for (const lang of ['zh', 'en']) {
    const { page } = await site.open(`/${lang}/study/`);
    await page.locator('[data-study-more]').waitFor();
    expect(await page.locator('[data-study-empty]').isVisible()).toBe(true);
    // No heading of a list without terms.
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
    const { page: bare } = await site.open(`/${lang}/study/`, { javaScriptEnabled: false });
    expect(await bare.locator('main').innerText()).toContain('JavaScript');
    // No heading of a list that cannot come.
    expect(await bare.getByRole('main').getByRole('heading', { level: 2 }).count()).toBe(0);
    await bare.context().close();
  }
});

test('cards lead through by the keyboard, an unknown one comes again, and what is known is counted and stays known until that is taken back', async () => {
  const { page, noise } = await site.open('/en/study/', { arrange: keep([first.slug, second.slug]) });
  const card = page.getByRole('group', { name: 'Cards' });
  const progress = page.locator('[data-progress]');
  await card.waitFor();
  await page.getByRole('button', { name: 'Turn over' }).focus();
  await page.keyboard.press('Enter');
  const text = await card.innerText();
  const here = [first, second].find(({ zh }) => text.includes(zh))!;
  expect(text).toContain(here.sense.en);
  for (const keys of ['Control+2', 'Meta+2', 'Alt+2']) await page.keyboard.press(keys);
  await page.keyboard.press('1');
  // Who presses Enter twice has the card again.
  for (const key of ['Enter', 'Enter']) await page.keyboard.press(key);
  expect(await progress.textContent()).toBe('Known: 0 of 2');
  // The list, which has the answers, stands below the card.
  const below = (await page.getByRole('heading', { name: 'Starred terms' }).boundingBox())!;
  expect(below.y).toBeGreaterThan((await page.locator('[data-progress]').boundingBox())!.y);
  for (let at = 0; at < 2; at += 1) {
    await page.keyboard.press('Enter');
    await page.keyboard.press('2');
  }
  expect(await progress.textContent()).toBe('Known: all 2');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toContain('Start again');
  await page.reload();
  await progress.filter({ hasText: 'Known: all 2' }).waitFor();
  const known = page.getByRole('button', { name: `Known ${second.zh}`, exact: true });
  await known.press('Enter');
  expect(await known.getAttribute('aria-pressed')).toBe('false');
  expect(await known.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await progress.textContent()).toBe('Known: 1 of 2');
  expect(await card.innerText()).toContain(second.zh);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.reload();
  await progress.filter({ hasText: 'Known: 0 of 2' }).waitFor();
  expect(noise).toEqual([]);
});

test('the meaning comes first where that is chosen', async () => {
  const { page } = await site.open('/en/study/', { arrange: keep([first.slug]) });
  await page.getByRole('radio', { name: 'Meaning' }).check();
  const card = page.getByRole('group', { name: 'Cards' });
  expect(await card.innerText()).toContain(first.sense.en);
  expect(await card.innerText()).not.toContain(first.zh);
  // Or the English alone. What a card turns up is read out.
  await page.getByRole('radio', { name: 'English' }).check();
  expect(await card.innerText()).toBe(first.en);
  expect(await card.getAttribute('aria-live')).toBe('polite');
});

test('the list leaves as a table and for Anki, and is taken in on another device', async () => {
  const { page } = await site.open('/en/study/', { arrange: keep([first.slug, second.slug]) });
  for (const name of ['Save as a list (CSV)', 'Save for Anki']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const file = await download.path();
    const text = readFileSync(file, 'utf8');
    for (const { slug, zh } of [first, second]) expect(text).toMatch(new RegExp(`${slug}[,\\t]${zh}`));
    const { page: other } = await site.open('/zh/study/');
    await other.locator('[data-study-empty]').waitFor();
    await other.locator('input[type=file]').setInputFiles(file);
    await other.getByRole('link', { name: second.zh, exact: true }).waitFor();
    expect(await other.locator('[data-starred] a').allTextContents()).toEqual([first.zh, second.zh]);
    await other.context().close();
  }
});

test('the terms of a chapter are starred at once, those that are there already only once', async () => {
  const inChapter = terms.filter(({ sentences }) =>
    sentences.some((id) => id.startsWith(`${reading.chapter.number}.`)),
  );
  const { page, noise } = await site.open('/en/study/', { arrange: keep([first.slug, reading.term]) });
  await page.getByLabel('Star the terms of a chapter').selectOption(String(reading.chapter.number));
  await page.getByRole('button', { name: 'Star them' }).click();
  const slugs = new Set([first.slug, ...inChapter.map(({ slug }) => slug)]);
  expect(await page.locator('[data-starred] > li').count()).toBe(slugs.size);
  await page.getByRole('link', { name: 'See the cards' }).click();
  expect(new URL(page.url()).hash).toBe('#cards');
  await page.getByText(`${slugs.size - new Set([first.slug, reading.term]).size} terms starred`).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const full = 'Not kept: the browser does not allow it, or has no room.';
  await page.getByRole('button', { name: 'Star them' }).click();
  expect(await page.locator('[data-added]').textContent()).toBe(full);
  await page.getByRole('button', { name: `Star for study ${first.zh}`, exact: true }).click();
  expect(await page.getByRole('alert').textContent()).toContain(full);
  expect(noise).toEqual([]);
});

test('where nothing can be kept there is no star, and the page still opens', async () => {
  const { page, noise } = await site.open(`/en/terms/${first.slug}/`, { arrange: refuseStorage });
  expect(await star(page).count()).toBe(0);
  await page.goto(`${site.origin}/en/report/${reading.chapter.slug}/?pinyin=terms`);
  // A link that is reached takes the settings along.
  await page.locator("footer a[href*='/study/']").focus();
  await page.locator(`[data-side="en"] a[href$="/terms/${reading.term}/"]`).filter({ visible: true }).first().click();
  await page.locator('#card .panel-foot').waitFor();
  expect(await page.locator('#card .star').count()).toBe(0);
  expect(noise).toEqual([]);
  await page.goto(`${site.origin}/en/study/`);
  await page.locator('[data-study-empty]').waitFor();
  expect(await page.getByLabel('Star the terms of a chapter').isVisible()).toBe(false);
});
