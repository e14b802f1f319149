import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES, otherLocale } from '../../src/domain/locale.ts';
import { SETTINGS } from '../../src/domain/settings/settings.ts';
import { axeFaults, COLOUR_RULES, LOOK_RULES } from './axe-faults.ts';
import { useBuiltSite } from './built-site.ts';
import { combine, EVERY, spread } from './permutations.ts';
import { refuseStorage } from './refuse-storage.ts';
import { counterpartOf, longestChapter, report, sentencesOf, sideOf } from './site-map.ts';

const site = useBuiltSite();

const noted = (of: typeof longestChapter) => sentencesOf(of).filter(({ notes, id }) => notes.length > 0 && !id.endsWith('.1')); // prettier-ignore
/** As short as may be with notes enough. */
const chapter = report.chapters
  .filter(({ number, status }) => number > 0 && status === 'complete')
  .toSorted((a, b) => sentencesOf(a).length - sentencesOf(b).length)
  .find((one) => noted(one).length > 2)!;
const CHAPTER = `report/${chapter.slug}/`;
const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const all = sentencesOf(chapter);
const NOTED = noted(chapter)[2]!.id;
const at = Math.floor(0.7 * all.length);
const LATE = all[at]!.id;

const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`);
const panel = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' });
const option = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
const openPanel = async (page: Page) => {
  const buttons = page.getByRole('button', { name: 'Reading settings' });
  await buttons.last().click();
  await panel(page).waitFor();
};
const set = (page: Page, name: string, value: string) =>
  page.locator(`#${name}-${value}`).evaluate((radio: HTMLInputElement) => radio.click());
const boxOf = async (page: Page, selector: string) =>
  (await page.locator(selector).filter({ visible: true }).first().boundingBox())!;
/** Readings that are chosen where only English is in view come into the part of the window that the settings leave free. */
async function seesReadings(page: Page): Promise<void> {
  const floor = async () => (await panel(page).boundingBox())!.y;
  const readings = (bottom: number) =>
    page.locator('[data-reading] ruby').evaluateAll(
      (words, bottom) =>
        words.filter((word) => {
          const box = word.getBoundingClientRect();
          return box.height > 0 && box.top > 60 && box.bottom < bottom;
        }).length,
      bottom,
    );
  await page
    .locator('[data-sentence] > [data-side="en"]')
    .filter({ visible: true })
    .first()
    .evaluate((line) => {
      scrollBy({ top: line.getBoundingClientRect().top - 60, behavior: 'instant' });
    });
  await openPanel(page);
  const bottom = await floor();
  const chinese = page.locator("[data-reading] [data-side='zh']");
  const tops = await chinese.evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect()).filter(({ height, bottom }) => height > 0 && bottom > 60).map(({ top }) => top)); // prettier-ignore
  expect(Math.min(...tops)).toBeGreaterThan(bottom);
  await set(page, 'pinyin', 'all');
  await expect.poll(() => readings(bottom)).toBeGreaterThan(0);
}
describe('the settings', () => {
  test('are in a panel that opens from every page by pointer and by keyboard, and gives the focus back', async () => {
    const { page, noise } = await site.open('/en/', WIDE);
    for (const path of spread(['', 'terms/', 'search/', 'about/', CHAPTER], 3)) {
      await page.goto(`${site.origin}/en/${path}`);
      const button = page.getByRole('button', { name: 'Reading settings' }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      await panel(page).waitFor();
      await page.keyboard.press('Tab');
      expect(await panel(page).evaluate((element) => element.contains(document.activeElement)), path).toBe(true);
      await page.keyboard.press('Escape');
      expect(await panel(page).isVisible()).toBe(false);
      expect(await button.evaluate((element) => element === document.activeElement), path).toBe(true);
      // What the focus goes on to is not covered.
      await page.keyboard.press('Enter');
      await panel(page).locator('a, button, summary, input').filter({ visible: true }).last().focus();
      await page.keyboard.press('Tab');
      await panel(page).waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement!.closest('.settings')), path).toBe(null);
      await button.click();
      await page.mouse.click(20, 500);
      expect(await panel(page).isVisible()).toBe(false);
    }
    expect(noise).toEqual([]);
  });

  test('are chosen with the arrow keys, remembered, and there before the first paint', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, WIDE);
    await openPanel(page);
    await option(page, 'Text size', 'Normal').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('html').getAttribute('data-size')).toBe('large');
    await page.addInitScript(() => {
      // What the root said when the first element of the body was there.
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        Object.assign(window, { first: document.documentElement.dataset['size'] });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site.origin}/en/about/`);
    expect(await page.evaluate('window.first')).toBe('large');
    expect(await page.locator('#size-large').isChecked()).toBe(true);
  });

  test('of the address hold for this visit, and the reader’s own are offered', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, WIDE);
    await set(page, 'notes', 'below');
    await page.goto(`${site.origin}/en/${CHAPTER}?notes=margin&view=zh&size=huge`);
    const root = page.locator('html');
    expect(await root.getAttribute('data-notes')).toBe('margin');
    expect(await root.getAttribute('data-view')).toBe('zh');
    expect(await root.getAttribute('data-size')).toBeNull();
    await page.getByRole('button', { name: 'Use my settings' }).first().click();
    expect(await root.getAttribute('data-notes')).toBe('below');
    expect(await root.getAttribute('data-view')).toBeNull();
    expect(new URL(page.url()).searchParams.has('view')).toBe(false);
    expect(await page.getByRole('button', { name: 'Use my settings' }).count()).toBe(0);
  });

  test('are not offered where the address asks for what the reader has anyway', async () => {
    const { page } = await site.open(`/en/${CHAPTER}?view=both`, WIDE);
    expect(await page.getByRole('button', { name: 'Use my settings' }).count()).toBe(0);
  });

  test('go on in the address and in links where nothing can be remembered', async () => {
    const { page, noise } = await site.open(`/en/${CHAPTER}`, { ...WIDE, arrange: refuseStorage });
    await set(page, 'notes', 'below');
    await set(page, 'order', 'en');
    await page.waitForURL(({ searchParams }) => [...searchParams].toSorted().join() === 'notes,below,order,en');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-notes')).toBe('below');
    const next = page.locator('a[rel=next]');
    await next.click();
    await page.waitForURL('**/report/**order=en*');
    expect(await page.locator('html').getAttribute('data-order')).toBe('en');
    expect(noise).toEqual([]);
  });

  test('leave as a link, and go back to what they were', async () => {
    const { page } = await site.open(`/en/${CHAPTER}#s${LATE}`, WIDE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPanel(page);
    await set(page, 'glosses', 'quiet');
    await panel(page).getByRole('button', { name: 'Copy a link' }).click();
    await panel(page).getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.origin}/en/${CHAPTER}?glosses=quiet#s${LATE}`,
    );
    // Also what the address hides.
    await page.goto(`${site.origin}/en/${CHAPTER}?glosses=on`);
    await openPanel(page);
    await panel(page).getByRole('button', { name: 'Reset' }).click();
    expect(await page.locator('html').getAttribute('data-glosses')).toBeNull();
    expect(await page.locator('#glosses-on').isChecked()).toBe(true);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-glosses')).toBeNull();
  });

  test.each([
    ['/zh/', PHONE],
    ['/en/', WIDE],
  ])('keep the sentence that is read where it is, %s %j', async (home, options) => {
    const { page } = await site.open(`${home}${CHAPTER}`, { ...options, bypassCSP: true });
    await page.addStyleTag({ content: 'html { overflow-anchor: none }' });
    const read = sentence(page, LATE);
    await read.evaluate((element) => element.scrollIntoView());
    // From the bar, which grows with the letters.
    const top = () =>
      read.evaluate(
        (element) =>
          element.getBoundingClientRect().top - parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
      );
    const before = await top();
    for (const [name, value] of [
      ['size', 'larger'],
      ['order', 'en'],
      ['notes', 'below'],
      ['measure', 'short'],
      ['layout', 'compare'],
      ['notes', 'margin'],
      ['view', 'zh'],
      ['view', 'en'],
      ['view', 'zh'],
      ['numbers', 'off'],
      ['order', 'zh'],
      ['size', 'normal'],
      ['view', 'both'],
    ]) {
      await set(page, name!, value!);
      expect(Math.abs((await top()) - before), `${name} ${value}`).toBeLessThanOrEqual(8);
    }
    for (const view of ['zh', 'both']) {
      // At its edge the label is pressed and not the radio: then the browser moves the focus there.
      const { x, y, width, height } = await boxOf(page, `[data-bar] label:has(#view-${view})`);
      await page.mouse.click(x + width - 3, y + height - 4);
      expect(Math.abs((await top()) - before), `the label ${view}`).toBeLessThanOrEqual(8);
    }
  });

  test.each(spread(['dark', 'light'] as const, 1))(
    'have no fault that axe finds, whatever is set, %s',
    async (colorScheme) => {
      const { page } = await site.open(
        `/zh/${CHAPTER}?notes=below&size=larger&glosses=quiet&numbers=off&order=en&measure=short`,
        { ...PHONE, colorScheme },
      );
      await page.getByRole('button', { name: '阅读设置' }).last().click();
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});

test.each(spread(['/zh/', '/en/'], 1))(
  'no legend of the settings runs into its choices on a phone, %s',
  async (home) => {
    const { page } = await site.open(`${home}${CHAPTER}`, PHONE);
    await page.locator('[data-bar] .settings-button').click();
    // A phone is told nothing of keys, until one is hit.
    const keys = page.locator('[data-keys-list], [data-choice=keys]').filter({ visible: true });
    expect(await keys.count()).toBe(0);
    await page.keyboard.press('?');
    await expect.poll(() => keys.count()).toBe(2);
    const runsIn = await page.locator('#settings fieldset').evaluateAll((groups) =>
      groups.flatMap((group) => {
        const legend = group.querySelector('legend')!;
        const range = document.createRange();
        range.selectNodeContents(legend);
        const { right } = range.getBoundingClientRect();
        return right > group.querySelector('label')!.getBoundingClientRect().left ? [legend.textContent] : [];
      }),
    );
    expect(runsIn).toEqual([]);
  },
);

describe.each(combine(['/zh/', '/en/'], ['dark', 'light']))('each setting alone, %s %s', (home, colorScheme) => {
  /** What stands on the page once a setting that is fetched has come. */
  const COMES: Record<string, string> = {
    'pinyin-terms': '[data-reading] ruby',
    'pinyin-all': '[data-reading] ruby',
    'words-on': '[data-word]',
    'script-hant': 'html[lang="zh-Hant"], [data-script-statement][data-done]',
    'notes-marks': '[data-note-mark]',
  };

  test('brings no fault that axe finds', { timeout: 180_000 }, async () => {
    const { page, noise } = await site.open(`${home}${CHAPTER}`, { ...WIDE, colorScheme });
    const faults: string[] = [];
    let turn = 0;
    for (const [name, values] of Object.entries(SETTINGS).filter(([name]) => name !== 'keys')) {
      for (const value of values.slice(1)) {
        turn += 1;
        if (!EVERY && turn % 2 !== (colorScheme === 'dark' ? 0 : 1)) continue;
        await set(page, name, value);
        const comes = COMES[`${name}-${value}`];
        if (comes) await page.locator(comes).first().waitFor({ state: 'attached' });
        const rules = colorScheme === 'dark' ? COLOUR_RULES : EVERY || comes ? undefined : LOOK_RULES;
        for (const fault of await axeFaults(page, rules)) faults.push(`${name} ${value}: ${fault}`);
      }
      await set(page, name, values[0]);
    }
    expect(faults).toEqual([]);
    expect(noise).toEqual([]);
  });
});

describe('what is set is seen', () => {
  const noteOf = (id: string) => `[data-sentence="${id}"] > [data-notes]`;
  const open = async (query: string, options = WIDE) => (await site.open(`/en/${CHAPTER}?${query}`, options)).page;

  test('notes are in a margin beside both languages, under their sentence, or behind a mark', async () => {
    const margin = await open('notes=margin');
    const passage = NOTED.slice(0, NOTED.lastIndexOf('.'));
    const [zh, en, notes] = await Promise.all(
      ['.side-zh', '.side-en', '[data-gathered]'].map((part) => boxOf(margin, `[data-passage="${passage}"] ${part}`)),
    );
    expect(notes!.x).toBeGreaterThan(Math.max(zh!.x + zh!.width, en!.x + en!.width));
    await margin.context().close();

    const below = await open('notes=below');
    const line = await boxOf(below, `[data-sentence="${NOTED}"] > [data-side="en"]`);
    const note = await boxOf(below, noteOf(NOTED));
    expect(note.y).toBeGreaterThanOrEqual(line.y + line.height - 4);
    expect(await below.locator('[data-gathered]').first().isVisible()).toBe(false);
    await below.context().close();

    // What is marked is where the notes are, and only places that they can have are offered.
    const one = await open('view=en&layout=compare');
    await expect.poll(() => one.locator('#notes-margin').isChecked()).toBe(true);
    expect(await one.locator('[data-choice=notes] label:not([hidden]) input').evaluateAll((all) => all.map(({ id }) => id))).toEqual(['notes-margin', 'notes-marks']); // prettier-ignore
    await set(one, 'view', 'both');
    expect(await one.locator('#notes-below').isChecked()).toBe(true);
    await one.context().close();

    for (const options of [WIDE, PHONE]) {
      const marks = await open('notes=marks', options);
      const mark = sentence(marks, NOTED).getByRole('button', { name: `Note on sentence ${NOTED}` });
      await mark.waitFor();
      expect(await marks.locator(noteOf(NOTED)).isVisible()).toBe(false);
      await mark.click();
      expect(await marks.locator(noteOf(NOTED)).isVisible()).toBe(true);
      expect(await mark.getAttribute('aria-expanded')).toBe('true');
      if (EVERY || options === PHONE) expect(await axeFaults(marks)).toEqual([]);
      await mark.press('Enter');
      expect(await marks.locator(noteOf(NOTED)).isVisible()).toBe(false);
      await marks.context().close();
    }
  });

  test('notes stay readable where their marks cannot be fetched', async () => {
    const { page } = await site.open(`/en/${CHAPTER}?notes=marks`, {
      ...WIDE,
      arrange: (context) => context.route('**/mark-notes*', (route) => route.abort()),
    });
    await page.locator('html:not([data-notes])').waitFor();
    expect(await page.locator('[data-gathered]').first().isVisible()).toBe(true);
    expect(await page.locator('#notes-passage').isChecked()).toBe(true);
  });

  test('the language that a reader wants first is above on a phone and at the left in a wide window', async () => {
    for (const [first, layout] of combine(LOCALES, ['read', 'compare'])) {
      const page = await open(`order=${first}&layout=${layout}`);
      const side = (lang: string) => boxOf(page, sideOf(LATE, lang));
      const heading = (lang: string) => boxOf(page, `article header [data-side="${lang}"]`);
      const second = otherLocale(first);
      expect((await side(first)).x, `${first} ${layout}`).toBeLessThan((await side(second)).x);
      expect((await heading(second)).x, `${first} ${layout}`).toBeCloseTo((await side(second)).x, 0);
      await page.setViewportSize({ width: 360, height: 740 });
      expect((await side(first)).y, `${first} ${layout}`).toBeLessThan((await side(second)).y);
      expect((await heading(first)).y, `${first} ${layout}`).toBeLessThan((await heading(second)).y);
      if (first === 'en' && layout === 'read') await seesReadings(page);
      await page.context().close();
    }
  });

  test('text grows, lines shorten, marks of terms and signs of numbers go', async () => {
    const page = await open('view=zh');
    const line = page.locator(`[data-sentence="${LATE}"] > [data-side="zh"]`);
    const size = () => line.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    const width = async () => (await boxOf(page, '.side-en')).width;
    // Every text of the page: what its reader reads, and what leads there.
    const sizes = () =>
      page.evaluate(() =>
        [...document.body.querySelectorAll<HTMLElement>(':not(svg *, script, style, template)')]
          .filter((element) =>
            [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== ''),
          )
          .map((element) => ({
            text: element.textContent!.trim().slice(0, 40),
            size: parseFloat(getComputedStyle(element).fontSize),
          })),
      );
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const [normalSize, normalWidth, normalSizes] = [await size(), await width(), await sizes()];
    await set(page, 'measure', 'short');
    expect(await width()).toBeLessThan(normalWidth);
    await set(page, 'size', 'larger');
    expect(await size()).toBeCloseTo(normalSize * 1.3, 1);
    expect((await sizes()).filter(({ size }, at) => size < normalSizes[at]!.size * 1.15)).toEqual([]);
    expect(await page.evaluate(() => window.scrollY), 'who is at the top stays there').toBe(0);
    const signs = page.locator('[data-reading] a[data-number]').filter({ visible: true });
    expect(await signs.count()).toBeGreaterThan(0);
    await set(page, 'numbers', 'off');
    expect(await signs.count()).toBe(0);
    const gloss = page.locator('.gloss:not(.again)').filter({ visible: true }).first();
    const underline = () => gloss.evaluate((element) => getComputedStyle(element).textDecorationColor);
    const shown = await underline();
    await set(page, 'glosses', 'quiet');
    expect(await underline()).not.toBe(shown);
    const quiet = await underline();
    await gloss.focus();
    expect(await underline()).not.toBe(quiet);
    // A phone with letters of twice the size.
    await page.setViewportSize({ width: 180, height: 740 });
    await openPanel(page);
    expect(await panel(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

describe('keys', () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement!.closest<HTMLElement>('[data-sentence]')?.dataset['sentence']);
  test('lead from sentence to sentence, to notes, terms and chapters; figures do the same', async () => {
    const { page, noise } = await site.open(`/en/${CHAPTER}#s${LATE}`, WIDE);
    for (const [key, id] of [
      ['j', all[at + 1]!.id],
      ['j', all[at + 2]!.id],
      ['k', all[at + 1]!.id],
      ['2', all[at + 2]!.id],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForURL(`**/*#s${id}`);
      await expect.poll(() => focused(page)).toBe(id);
    }
    await page.keyboard.press('t');
    await expect.poll(() => page.evaluate(() => document.activeElement!.matches('.gloss'))).toBe(true);
    await page.keyboard.press('n');
    await expect.poll(() => page.evaluate(() => document.activeElement!.matches('.notes'))).toBe(true);
    await page.keyboard.press('Control+l');
    expect(new URL(page.url()).pathname).toContain(CHAPTER);
    const next = (await page.locator('a[rel=next], a[rel=prev]').first().getAttribute('href'))!;
    await page.keyboard.press((await page.locator('a[rel=prev]').count()) > 0 ? 'h' : 'l');
    await page.waitForURL(`**${next}`);
    expect(noise).toEqual([]);
  });

  test('begin at the first sentence where none is in sight yet', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, { viewport: { width: 320, height: 256 } });
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await page.waitForURL(`**/*#s${all[0]!.id}`);
    expect(await focused(page)).toBe(all[0]!.id);
  });

  test('are listed on ?, and do nothing while a reader writes or has turned them off', async () => {
    const { page } = await site.open(`/en/${CHAPTER}#s${LATE}`, WIDE);
    await page.keyboard.press('?');
    await panel(page).getByText('next, previous sentence').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.masthead input[type=search]').fill('');
    await page.keyboard.press('j');
    expect(await page.locator('.masthead input[type=search]').inputValue()).toBe('j');
    await page.locator('.masthead input[type=search]').blur();
    await set(page, 'keys', 'off');
    for (const key of ['j', '?', '/']) await page.keyboard.press(key);
    expect(new URL(page.url()).hash).toBe(`#s${LATE}`);
    expect(await panel(page).isVisible()).toBe(false);
  });
});

describe('what is fetched when asked', () => {
  test('pinyin, words and characters are remembered, and undone', async () => {
    const { page } = await site.open(`/zh/${CHAPTER}`, WIDE);
    await set(page, 'pinyin', 'all');
    await page.locator('[data-reading] ruby').filter({ visible: true }).first().waitFor();
    await set(page, 'script', 'hant');
    await page.locator('[data-script-statement]').waitFor();
    await page.goto(`${site.origin}/zh/about/`);
    await page.locator('[data-script-statement]').waitFor();
    await page.goto(`${site.origin}/zh/${CHAPTER}`);
    await page.locator('[data-reading] ruby').filter({ visible: true }).first().waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
    const lineOf = (selector: string) =>
      page.locator(selector).first().evaluate((element) => parseFloat(getComputedStyle(element).lineHeight) / parseFloat(getComputedStyle(element).fontSize)); // prettier-ignore
    expect(await lineOf('article header [data-side="zh"]')).toBeCloseTo(await lineOf('.side-zh'), 2);
    const needs = page.locator('[data-needs-chinese]:not([hidden])');
    expect(await needs.count()).toBe(0);
    await set(page, 'view', 'en');
    await needs.waitFor({ state: 'attached' });
    await set(page, 'script', 'hans');
    await set(page, 'pinyin', 'off');
    await needs.waitFor({ state: 'detached' });
    await page.locator('[data-reading] ruby').first().waitFor({ state: 'detached' });
  });

  test('is said to be missing where it cannot be had, and tried again', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, WIDE);
    await page.route('**/data/**', (route) => route.abort());
    await openPanel(page);
    await set(page, 'pinyin', 'terms');
    const again = panel(page).getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/data/**');
    await again.click();
    await page.locator('[data-reading] ruby').filter({ visible: true }).first().waitFor();
    expect(await again.isVisible()).toBe(false);
  });
});

describe('where a reader stopped', () => {
  const offered = (page: Page) => page.getByRole('link', { name: /^Continue where you stopped/ });
  const progress = (page: Page) => page.locator('[data-progress]').textContent();
  const PROGRESS = /^\s*Sentence (\d+) of (\d+) in this chapter · (\d+)%\sof\sthe\sreport\s*$/;

  test('is said in the list of chapters and offered on the home page until he has it forgotten', async () => {
    const { page, noise } = await site.open('/en/', WIDE);
    expect(await offered(page).count()).toBe(0);
    await page.goto(`${site.origin}/en/${CHAPTER}`);
    expect(PROGRESS.exec((await progress(page))!)?.[1]).toBe('1');
    const reached = async () => Number(PROGRESS.exec((await progress(page))!)![1]);
    await page.mouse.wheel(0, 1500);
    await expect.poll(reached).toBeGreaterThan(1);
    await sentence(page, LATE).evaluate((element) => element.scrollIntoView());
    await expect.poll(reached).toBeGreaterThan(at - 3);
    await page.goto(`${site.origin}/en/`);
    await offered(page).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await offered(page).click();
    await page.waitForURL(`**/${CHAPTER}#s${LATE.slice(0, LATE.lastIndexOf('.'))}.*`);
    await page.goto(`${site.origin}/en/`);
    await page.getByRole('button', { name: 'Forget this' }).click();
    expect(await offered(page).count()).toBe(0);
    await page.reload();
    expect(await offered(page).count()).toBe(0);
    expect(noise).toEqual([]);
  });

  test('is not a sentence that a link led to', async () => {
    const { page } = await site.open(`/en/${CHAPTER}#s${LATE}`, WIDE);
    await expect.poll(async () => Number(PROGRESS.exec((await progress(page))!)![1])).toBeGreaterThan(at - 3);
    await page.goto(`${site.origin}/en/`);
    expect(await offered(page).count()).toBe(0);
  });

  test('is not where a reload comes back to, also when the other language fills the window', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, { viewport: { width: 360, height: 640 } });
    const reached = async () => Number(PROGRESS.exec((await progress(page))!)![1]);
    // The last of a paragraph: the sentences themselves are all above the window.
    const { id } = chapter.passages.find(({ sentences }) => sentences.length > 2)!.sentences.at(-1)!;
    await page.locator(counterpartOf(id)).evaluate((part) => part.scrollIntoView());
    const nth = all.findIndex((one) => one.id === id) + 1;
    await expect.poll(reached).toBe(nth);
    await page.evaluate(() => localStorage.removeItem('stopped'));
    await page.reload();
    for (const at of [4, 5]) await page.mouse.move(at, at);
    await expect.poll(reached).toBe(nth);
    expect(await page.evaluate(() => localStorage.getItem('stopped'))).toBeNull();
  });

  test('is not offered where this report has no such chapter, and nothing is said without script', async () => {
    const { page, noise } = await site.open('/en/', WIDE);
    await page.evaluate(() => localStorage.setItem('stopped', 'of-another-report 1.1.1'));
    await page.reload();
    await page.locator('html:not([data-stopped])').waitFor();
    expect(await offered(page).count()).toBe(0);
    expect(noise).toEqual([]);
    await page.context().close();
    const plain = await site.open(`/en/${CHAPTER}`, {
      viewport: { width: 1600, height: 900 },
      javaScriptEnabled: false,
    });
    expect(await plain.page.locator('[data-progress]').isVisible()).toBe(false);
  });
});
