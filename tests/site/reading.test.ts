import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const CHAPTER = 'report/reform-and-opening/';
const NO_SCRIPT = { javaScriptEnabled: false };

describe('a chapter', () => {
  test('is complete without script: both languages, notes, glosses that lead to their terms', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, NO_SCRIPT);
    const sentence = page.locator('[id="s5.3.3"]');
    expect(await sentence.locator('.sentence-zh').innerText()).toContain('深化“五型”政府建设');
    expect(await sentence.locator('.sentence-en').innerText()).toContain('government');
    expect(await sentence.locator('.gloss').first().innerText()).toBe('五型”政府');
    expect(await page.locator('.note').count()).toBeGreaterThan(5);
    await sentence.locator('.sentence-zh .gloss').first().click();
    expect(page.url()).toContain('/en/terms/five-type-government/');
    await page.context().close();
  });

  test('shows one language without script when the reader asks for it', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, NO_SCRIPT);
    await page.locator('#view-zh').check({ force: true });
    expect(await page.locator('.sentence-en').first().isVisible()).toBe(false);
    await page.locator('#view-en').check({ force: true });
    expect(await page.locator('.sentence-zh').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('sets both languages of a sentence side by side when wide and stacked on a phone', async () => {
    const wide = await site.open(`/zh/${CHAPTER}`, { viewport: { width: 1280, height: 900 } });
    const boxes = async (page: typeof wide.page) => [
      (await page.locator('[id="s5.3.3"] .sentence-zh').boundingBox())!,
      (await page.locator('[id="s5.3.3"] .sentence-en').boundingBox())!,
    ];
    const [left, right] = await boxes(wide.page);
    expect(right!.x).toBeGreaterThan(left!.x + left!.width);
    const phone = await site.open(`/zh/${CHAPTER}`, { viewport: { width: 360, height: 740 } });
    const [above, below] = await boxes(phone.page);
    expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height);
    await wide.page.context().close();
    await phone.page.context().close();
  });

  test('lights up the sentence or the range that the address names', async () => {
    const { page } = await site.open(`/en/${CHAPTER}#s5.3.2-s5.3.4`);
    expect(await page.locator('.sentence.lit').count()).toBe(3);
    expect(await page.locator('[id="s5.3.2"]').boundingBox()).toMatchObject({ y: expect.any(Number) });
    await page.goto(`${site.origin}/en/${CHAPTER}#s5.3.3`);
    expect(await page.locator('.sentence.lit').count()).toBe(0);
    expect(await page.locator('.sentence:target').getAttribute('id')).toBe('s5.3.3');
    await page.context().close();
  });

  test('says so when the anchor names no sentence, and starts at the top', async () => {
    const { page, noise } = await site.open(`/en/${CHAPTER}#s5.9.99`);
    expect(await page.locator('#bad-anchor').isVisible()).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    for (const hash of ['#%E0%A4%A', '#"><img src=x onerror=alert(1)>', '#s5.3.2-s9.9.9']) {
      await page.goto(`${site.origin}/en/${CHAPTER}${hash}`);
      await page.reload();
      expect(await page.locator('#bad-anchor').isVisible(), hash).toBe(true);
    }
    expect(noise).toEqual([]);
    await page.context().close();
  });

  test('keeps the view of the address for this visit and remembers the reader’s choice', async () => {
    const { page } = await site.open(`/en/${CHAPTER}?view=en`);
    expect(await page.locator('#view-en').isChecked()).toBe(true);
    await page.goto(`${site.origin}/en/${CHAPTER}`);
    expect(await page.locator('#view-both').isChecked()).toBe(true);
    await page.locator('label', { has: page.locator('#view-zh') }).click();
    await page.reload();
    expect(await page.locator('#view-zh').isChecked()).toBe(true);
    await page.context().close();
  });

  test('gives the text alone when it is copied', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const copied = await page.evaluate(() => {
      const range = document.createRange();
      range.setStartBefore(document.getElementById('s5.3.2')!);
      range.setEndAfter(document.getElementById('s5.3.3')!);
      getSelection()!.addRange(range);
      const data = new DataTransfer();
      document
        .getElementById('s5.3.2')!
        .dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
      return data.getData('text/plain');
    });
    expect(copied.split('\n')).toHaveLength(4);
    expect(copied).not.toMatch(/5\.3\.\d/);
    await page.context().close();
  });
});

describe('the card', () => {
  test('opens by keyboard, says what the term means, closes on Escape and gives the focus back', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const gloss = page.locator('[id="s5.3.3"] .sentence-en .gloss').first();
    await gloss.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('#card');
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toContain('五型政府');
    expect(await gloss.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await gloss.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('opens under a resting mouse, can be entered, and lights up the counterpart', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    await page.locator('[id="s5.3.3"] .sentence-en .gloss').first().hover();
    const card = page.locator('#card');
    await card.waitFor({ state: 'visible' });
    expect(await page.locator('[id="s5.3.3"] .gloss.lit').count()).toBe(2);
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(5, 300);
    await card.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  test('toggles on a tap and leads on to the term', async () => {
    const { page } = await site.open(`/zh/${CHAPTER}`, { viewport: { width: 360, height: 740 }, hasTouch: true });
    const gloss = page.locator('[id="s5.3.3"] .sentence-zh .gloss').first();
    await gloss.tap();
    await page.locator('#card').waitFor({ state: 'visible' });
    const box = (await page.locator('#card').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await gloss.tap();
    await page.locator('#card').waitFor({ state: 'hidden' });
    await gloss.tap();
    await page.locator('#card a').last().tap();
    await page.waitForURL('**/zh/terms/five-type-government/');
    await page.context().close();
  });

  test('costs nothing before a reader shows interest, and one request then', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    expect(requests).toEqual([]);
    for (const index of [0, 1, 2]) {
      await page.locator('.sentence-en .gloss').nth(index).click();
      await page.locator('#card').waitFor({ state: 'visible' });
      await page.keyboard.press('Escape');
    }
    expect(requests).toHaveLength(1);
    await page.context().close();
  });

  test('knows every term and number that the page marks, its headings included', async () => {
    const { page } = await site.open('/en/report/industry/');
    const cards = await (await page.request.get(`${site.origin}/data/cards/en/industry.json`)).json();
    const terms = await page
      .locator('[data-term]')
      .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.term!));
    const numbers = await page
      .locator('[data-number]')
      .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.number!));
    expect(terms.filter((term) => !(term in cards.terms))).toEqual([]);
    expect(numbers.filter((number) => !(number in cards.numbers))).toEqual([]);
    await page.locator('.chapter-heading .gloss').first().hover();
    await page.locator('#card').waitFor({ state: 'visible' });
    expect(await page.locator('.chapter-heading .gloss.lit').count()).toBe(2);
    await page.context().close();
  });

  test('becomes a plain link when its texts cannot be had', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    await page.route('**/data/cards/**', (route) => route.abort());
    await page.locator('[id="s5.3.3"] .sentence-en .gloss').first().click();
    await page.waitForURL('**/en/terms/five-type-government/');
    await page.context().close();
  });
});

describe('a term’s page and the glossary', () => {
  test('show pinyin, parts, sources and every sentence in both languages, without script', async () => {
    const { page } = await site.open('/en/terms/five-type-government/', NO_SCRIPT);
    const text = await page.locator('main').innerText();
    for (const part of ['wǔxíng', '忠诚型', '创新型', '担当型', '服务型', '过硬型']) expect(text).toContain(part);
    expect(await page.locator('.places mark').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.sources a').count()).toBeGreaterThanOrEqual(1);
    await page.context().close();
  });

  test('list every term without script and filter as the reader types', async () => {
    const terms = JSON.parse(readFileSync(new URL('../../dist/data/terms.json', import.meta.url), 'utf8')) as unknown[];
    const plain = await site.open('/zh/terms/', NO_SCRIPT);
    expect(await plain.page.locator('.entry:visible').count()).toBe(terms.length);
    await plain.page.context().close();

    const { page } = await site.open('/en/terms/');
    for (const query of ['五型', 'wuxing', 'wǔ xíng', 'Five-Type']) {
      await page.locator('#glossary-filters input').fill(query);
      const shown = await page.locator('.entry:visible').allInnerTexts();
      expect(
        shown.some((entry) => entry.includes('五型政府')),
        query,
      ).toBe(true);
      expect(shown.length, query).toBeLessThan(20);
    }
    await page.locator('#glossary-filters input').fill('不存在的词');
    expect(await page.locator('#glossary-none').isVisible()).toBe(true);
    await page.goto(`${site.origin}/en/terms/?q=wuxing`);
    expect(await page.locator('.entry:visible').count()).toBeLessThan(20);
    await page.context().close();
  });
});

describe('the front page', () => {
  test('offers both languages and remembers the choice', async () => {
    const { page } = await site.open('/');
    await page.locator('a[data-locale="en"]').click();
    await page.waitForURL('**/en/');
    await page.goto(`${site.origin}/`);
    await page.waitForURL('**/en/');
    await page.locator('.other-language').click();
    await page.goto(`${site.origin}/`);
    await page.waitForURL('**/zh/');
    await page.context().close();
  });
});

test('an address that does not exist answers 404 in both languages with a search box', async () => {
  const { page } = await site.open('/');
  for (const path of ['/no/such/page/', '/en/terms/nothing/', '/%E0%A4%A', '/..%2f..%2fpackage.json']) {
    const response = await page.request.get(site.origin + path);
    expect(response.status(), path).toBe(404);
    expect(await response.text()).toContain('No such page');
  }
  await page.context().close();
});
