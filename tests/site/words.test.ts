import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChapterWords } from '../../src/domain/words/chapter-words.ts';
import { axeFaults } from './axe-faults.ts';
import { openBuiltSite, type BuiltSite } from './built-site.ts';
import { reading, sentencesOf } from './site-map.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const CHAPTER = `/en/report/${reading.chapter.slug}/`;
const ID = reading.sentence.id;
const WORDS = '**/data/words/**';

/** The Chinese of a sentence without what stands above it. */
const bare = (page: Page, id: string) =>
  page.locator(`[data-sentence="${id}"] > [data-side="zh"]`).evaluate((line) => {
    const copy = line.cloneNode(true) as Element;
    for (const above of copy.querySelectorAll('rt')) above.remove();
    return copy.textContent;
  });
const rubies = (page: Page, inside = '') => page.locator(`[data-sentence="${ID}"] > [data-side="zh"] ${inside} ruby`);

describe('pinyin', () => {
  test('stands above every word, and the words joined are the sentences', async () => {
    const { page, noise } = await site.open(`${CHAPTER}?pinyin=all`);
    await rubies(page).first().waitFor({ state: 'attached' });
    for (const { id, zh } of sentencesOf(reading.chapter)) expect(await bare(page, id), id).toBe(zh);
    expect(
      await page
        .locator('[data-of] ruby, [data-side="en"] ruby')
        .first()
        .evaluate((ruby) => ruby.closest('[data-side]')!.getAttribute('data-side')),
    ).toBe('zh');
    const readings = await rubies(page).locator('rt').allTextContents();
    expect(readings.length).toBeGreaterThan(3);
    for (const one of readings) expect(one).toMatch(/^[\p{Script=Latin}\p{M} ’-]+$/u);
    expect(await axeFaults(page)).toEqual([]);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  test('stands above terms alone where only those are wanted, inside their links', async () => {
    const { page } = await site.open(`${CHAPTER}?pinyin=terms`);
    await rubies(page).first().waitFor({ state: 'attached' });
    expect(await rubies(page).count()).toBe(await rubies(page, 'a[data-term]').count());
    await page.context().close();
  });

  test('costs a reader who does not ask for it nothing', async () => {
    const { page, requests } = await site.open(CHAPTER);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((address) => /words|pinyin/.test(address))).toEqual([]);
    await page.context().close();
  });

  test('is no part of what is copied or of the arrival of a search', async () => {
    const { page } = await site.open(`${CHAPTER}?pinyin=all&view=zh`);
    await rubies(page).first().waitFor({ state: 'attached' });
    const copied = await page.locator(`[data-sentence="${ID}"]`).evaluate((sentence) => {
      getSelection()!.selectAllChildren(sentence);
      const data = new DataTransfer();
      sentence.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
      return data.getData('text/plain');
    });
    expect(copied).toBe(reading.sentence.zh);
    await page.context().close();
  });

  test('leaves the text as it is when the file is of another text or cannot be had', async () => {
    const other: ChapterWords = { sentences: { [ID]: [['别的', 'biéde']] } };
    for (const answer of [{ json: other }, { status: 404 }]) {
      const { page } = await site.open(`${CHAPTER}?pinyin=all`, {
        arrange: (context) => context.route(WORDS, (route) => route.fulfill(answer)),
      });
      await page.waitForLoadState('networkidle');
      expect(await page.locator('ruby').count()).toBe(0);
      expect(await bare(page, ID)).toBe(reading.sentence.zh);
      await page.context().close();
    }
  });
});
