import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ChapterWords } from '../../src/domain/words/chapter-words.ts';
import type { WordFile } from '../../src/domain/words/word-entry.ts';
import { axeFaults } from './axe-faults.ts';
import { useBuiltSite } from './built-site.ts';
import { readBuilt, reading, sentencesOf, term } from './site-map.ts';

const site = useBuiltSite();

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
/** As the reader chooses in the panel of settings. */
const setting = (page: Page, name: string, value: string) =>
  page.locator(`#${name}-${value}`).evaluate((radio: HTMLInputElement) => radio.click());
const rubies = (page: Page, inside = '') => page.locator(`[data-sentence="${ID}"] > [data-side="zh"] ${inside} ruby`);

describe('pinyin', () => {
  test('stands above every word, and the words joined are the sentences', async () => {
    const { page, noise } = await site.open(`${CHAPTER}?pinyin=all`);
    await rubies(page).first().waitFor({ state: 'attached' });
    for (const { id, zh } of sentencesOf(reading.chapter)) expect(await bare(page, id), id).toBe(zh);
    expect(
      await page
        .locator('[data-turn] ruby, [data-side="en"] ruby')
        .first()
        .evaluate((ruby) => ruby.closest('[data-side]')!.getAttribute('data-side')),
    ).toBe('zh');
    const readings = await rubies(page).locator('rt').allTextContents();
    expect(readings.length).toBeGreaterThan(3);
    for (const one of readings) expect(one).toMatch(/^[\p{Script=Latin}\p{M} ’-]+$/u);
    expect(await axeFaults(page)).toEqual([]);
    expect(noise).toEqual([]);
  });

  test('stands above terms alone where only those are wanted, inside their links', async () => {
    const { page } = await site.open(`${CHAPTER}?pinyin=terms`);
    await rubies(page).first().waitFor({ state: 'attached' });
    expect(await rubies(page).count()).toBe(await rubies(page, 'a[data-term]').count());
  });

  test('is no part of what is copied', async () => {
    const { page } = await site.open(`${CHAPTER}?pinyin=all&view=zh&layout=compare`);
    await rubies(page).first().waitFor({ state: 'attached' });
    const copied = await page.locator(`[data-sentence="${ID}"]`).evaluate((sentence) => {
      getSelection()!.selectAllChildren(sentence.closest('[data-passage]')!);
      const data = new DataTransfer();
      sentence.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
      return data.getData('text/plain');
    });
    expect(copied.split('\n')).toContain(reading.sentence.zh);
  });

  test('leaves the marks of a search that led here', async () => {
    const words = reading.sentence.zh.slice(1, 5);
    const { page } = await site.open(`${CHAPTER}?pinyin=all&view=zh&layout=compare#s${ID}`, {
      arrange: (context) =>
        context.addInitScript(
          (arrival) => localStorage.setItem('arrival', JSON.stringify({ ...arrival, at: Date.now() })),
          { anchor: `s${ID}`, words: [words] },
        ),
    });
    await rubies(page).first().waitFor({ state: 'attached' });
    const marks = page.locator(`[data-sentence="${ID}"] > [data-side="zh"] mark`);
    const marked = () =>
      marks.evaluateAll((marks) =>
        marks
          .map((mark) => {
            const copy = mark.cloneNode(true) as Element;
            for (const above of copy.querySelectorAll('rt')) above.remove();
            return copy.textContent;
          })
          .join(''),
      );
    expect(await marked()).toBe(words);
    expect(await bare(page, ID)).toBe(reading.sentence.zh);
    await setting(page, 'pinyin', 'off');
    await rubies(page).first().waitFor({ state: 'detached' });
    expect(await marks.count()).toBeGreaterThan(0);

    // They may come after the readings, and after the characters.
    await page.route('**/arrival-marks*', async (route) => {
      await page.locator('[data-script-statement][data-done]').waitFor();
      await rubies(page).first().waitFor({ state: 'attached' });
      await route.continue();
    });
    await page.goto(`${site.origin}${CHAPTER}?pinyin=all&script=hant&view=zh&layout=compare#s${ID}`);
    await marks.first().waitFor();
    expect(await marked()).toHaveLength(words.length);
    for (const [name, value] of [
      ['pinyin', 'off'],
      ['script', 'hans'],
    ] as const)
      await setting(page, name, value);
    await expect.poll(marked).toBe(words);
    expect(await bare(page, ID)).toBe(reading.sentence.zh);
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

describe('traditional characters', () => {
  const statement = (page: Page) => page.locator('[data-script-statement]');
  const han = (page: Page) => page.locator('[lang="zh-Hans"]');

  test('are shown for all Chinese of the page, which says so, and the text keeps its length', async () => {
    const { page, noise } = await site.open(`/zh/report/${reading.chapter.slug}/?script=hant&pinyin=all`);
    await statement(page).waitFor();
    await rubies(page).first().waitFor({ state: 'attached' });
    expect(await han(page).count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    const shown = await bare(page, ID);
    expect(shown).toHaveLength(reading.sentence.zh.length);
    expect(shown).not.toBe(reading.sentence.zh);
    expect(await page.locator('body').innerText()).not.toMatch(/[这门问华发历车东马]/);
    // What is filled in later as well.
    const mark = page.locator(`[data-side="zh"] a[href$="/terms/${reading.term}/"]`).filter({ visible: true }).first();
    await mark.click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).not.toMatch(/[这门问华发历车东马]/);
    expect(await axeFaults(page)).toEqual([]);
    expect(noise).toEqual([]);
  });

  test('that cannot be loaded are said to be so in the settings, which try again', async () => {
    let isBroken = true;
    const { page } = await site.open('/en/about/', {
      arrange: (context) =>
        context.route('**/data/script/**', (route) => (isBroken ? route.fulfill({ status: 500 }) : route.fallback())),
    });
    await page.getByRole('button', { name: 'Reading settings' }).first().click();
    await page.getByRole('radio', { name: 'Traditional' }).check();
    await page.getByText('This could not be loaded.').waitFor();
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await statement(page).waitFor();
    expect(await page.getByText('This could not be loaded.').isVisible()).toBe(false);
  });

  test('are taken back whole, also when readings were laid in between', async () => {
    const path = `/zh/report/${reading.chapter.slug}/`;
    const { page: plain } = await site.open(path);
    const before = await plain.locator('body').innerText();
    const { page } = await site.open(path);
    await setting(page, 'script', 'hant');
    await setting(page, 'pinyin', 'all');
    await statement(page).waitFor();
    await rubies(page).first().waitFor({ state: 'attached' });
    await setting(page, 'pinyin', 'off');
    await setting(page, 'script', 'hans');
    await expect.poll(() => page.locator('body').innerText()).toBe(before);
    expect(await page.locator('[lang="zh-Hant"], ruby').count()).toBe(0);
    await plain.context().close();
  });
});

describe('every word', () => {
  const file = JSON.parse(readBuilt(`data/dictionary/${reading.chapter.slug}.json`).toString()) as WordFile;
  const words = (page: Page) => page.locator(`[data-sentence="${ID}"] > [data-side="zh"] [data-word]`);
  const free = (page: Page) => page.locator(':not(a) > [data-word]').filter({ visible: true });
  const open = (options = {}) => site.open(`/zh/report/${reading.chapter.slug}/?words=on`, options);

  test('opens what it means, with the licence, on a click and on a tap, and closes on the next', async () => {
    for (const [options, press] of [
      [{}, 'click'],
      [{ viewport: { width: 360, height: 740 }, hasTouch: true }, 'tap'],
    ] as const) {
      const { page, noise } = await open(options);
      await words(page).first().waitFor({ state: 'attached' });
      const word = free(page).nth(4);
      const text = (await word.getAttribute('data-word'))!;
      await word[press]();
      const card = page.getByRole('dialog', { name: text, exact: true });
      await card.waitFor();
      expect(await card.innerText()).toContain(file.words[text]!.readings[0]!.senses[0]!);
      expect(await card.innerText()).toContain('CC BY-SA 4.0');
      expect(await axeFaults(page)).toEqual([]);
      await word[press]();
      await card.waitFor({ state: 'hidden' });
      expect(noise).toEqual([]);
      await page.context().close();
    }
  });

  test('is reached by keyboard from one stop of Tab, with the arrows from word to word', async () => {
    const { page } = await open();
    await words(page).first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-word][tabindex="0"]').count()).toBe(1);
    await page.locator('[data-word][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const text = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['word']);
    expect(text).toBe(await free(page).nth(2).getAttribute('data-word'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: text!, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['word'])).toBe(text);
    // Where the word with the stop is no longer seen, another has it.
    const stops = page.locator('[data-word][tabindex="0"]');
    for (const [name, value] of [
      ['layout', 'compare'],
      ['view', 'en'],
      ['view', 'both'],
      ['layout', 'read'],
    ] as const) {
      await setting(page, name, value);
      expect(await stops.count()).toBe(1);
      if (value !== 'en') expect(await stops.isVisible(), value).toBe(true);
    }
    await page.goto(`${site.origin}${CHAPTER}?words=on&view=en`);
    await words(page).first().waitFor({ state: 'attached' });
    await setting(page, 'view', 'both');
    expect(await stops.isVisible()).toBe(true);
  });

  test('of a term leads to the term first, and from its card to the words', async () => {
    const { page } = await open();
    await words(page).first().waitFor({ state: 'attached' });
    const mark = page.locator(`[data-side="zh"] a[href$="/terms/${reading.term}/"]`).filter({ visible: true }).first();
    const word = (await mark.locator('[data-word]').first().getAttribute('data-word'))!;
    await mark.click();
    const card = page.getByRole('dialog');
    await expect.poll(() => card.innerText()).toContain(term.sense.zh);
    await card.getByRole('button', { name: word, exact: true }).click();
    await page.getByRole('dialog', { name: word, exact: true }).waitFor();
  });

  test('has its words in the file, and every word of the text has an entry', () => {
    const { sentences } = JSON.parse(readBuilt(`data/words/${reading.chapter.slug}.json`).toString()) as ChapterWords;
    const read = Object.values(sentences)
      .flat()
      .filter(([, pinyin]) => pinyin !== undefined);
    for (const [text] of read) {
      const entry = file.words[text];
      expect(entry, text).toBeDefined();
      expect(entry!.readings.length + (entry!.parts?.length ?? 0), text).toBeGreaterThan(0);
    }
    expect(file.source.licence).toBe('CC BY-SA 4.0');
  });
});
