import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults, COLOUR_RULES } from './axe-faults.ts';
import { useBuiltSite } from './built-site.ts';
import { combine, spread } from './permutations.ts';
import {
  chapterWith,
  headed,
  number,
  reading,
  report,
  sentencesOf,
  sideOf,
  term as explained,
  terms,
} from './site-map.ts';

const site = useBuiltSite();

const CHAPTER = `report/${reading.chapter.slug}/`;
const ID = reading.sentence.id;
const CARDS = '**/data/cards/**';
const TERM = `**/en/terms/${reading.term}/`;

/** The sentence in a language, as a chapter shows it to be read. */
const line = (page: Page, id: string, lang: 'zh' | 'en') => page.locator(sideOf(id, lang)).filter({ visible: true });
const gloss = (page: Page) => line(page, ID, 'en').locator(`a[href$="/terms/${reading.term}/"]`).first();
const panelOf = (page: Page) => page.getByRole('dialog');
/** A chapter as short as may be with three numbers. */
const counted = report.chapters
  .toSorted((a, b) => sentencesOf(a).length - sentencesOf(b).length)
  .find((chapter) => sentencesOf(chapter).filter(({ numbers }) => numbers.length > 0).length > 2)!;
declare global {
  interface Window {
    watchers: CloseWatcher[];
  }
}
/** Keeps what the page has the browser watch for. Runs in the page, before its own scripts. */
function keepWatchers(): void {
  window.watchers = [];
  window.CloseWatcher = class extends window.CloseWatcher! {
    constructor() {
      super();
      window.watchers.push(this);
    }
  };
}
const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent);

describe('the panel', () => {
  test('opens by keyboard, is read first, stands behind its word in the order of Tab, and gives the focus back', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const term = gloss(page);
    const open = async () => {
      await term.focus();
      await page.keyboard.press('Enter');
      await panelOf(page).waitFor();
    };
    await open();
    expect(await focused(page)).toContain(explained.zh);
    expect(
      await page.getByRole('dialog', { name: `${explained.zh} ${explained.en}` }).getAttribute('aria-describedby'),
    ).toBe('card-sense');
    expect(await page.locator('#card-sense').textContent()).toBe(explained.sense.en);
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'hidden' });
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);

    await open();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('More');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Star for study');
    for (const name of ['Previous', 'Next', 'Close']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe(name);
    }
    await page.keyboard.press('Tab');
    const next = line(page, ID, 'en').getByRole('link').nth(1);
    expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await panelOf(page).isVisible()).toBe(false);

    await open();
    await page.keyboard.press('Shift+Tab');
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);

    // Sentences’ numbers put them into the address and into the light: one way back takes all away, and leaves the page where it is.
    const number = page.locator(`[data-sentence="${ID}"] [data-quote]`);
    const lit = () => page.locator('[data-sentence]:is(:target, .lit)').evaluateAll((all) => all.map(({ id }) => id));
    await page.evaluate((id) => location.replace(`#s${id}`), reading.before.id);
    await number.focus();
    await page.keyboard.press('Enter');
    await panelOf(page).waitFor();
    await page.waitForURL(`**/*#s${ID}`);
    await panelOf(page).getByRole('button', { name: 'Next' }).click();
    await page.waitForURL(`**/*#s${reading.after.id}`);
    await expect.poll(lit).toEqual([`s${reading.after.id}`]);
    await number.click();
    await page.waitForURL(`**/*#s${ID}`);
    const y = await page.evaluate(() => scrollY);
    await page.goBack();
    await panelOf(page).waitFor({ state: 'hidden' });
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#s${reading.before.id}`);
    await expect.poll(lit).toEqual([`s${reading.before.id}`]);
    expect(await page.evaluate(() => scrollY)).toBe(y);

    // On a phone with letters of twice the size the name has the whole line.
    await page.setViewportSize({ width: 180, height: 740 });
    await open();
    expect((await page.locator('#card-name').boundingBox())!.width).toBeGreaterThan(90);
  });

  test('stays open where the history takes no entry, as in a saved page', async () => {
    const { page } = await site.open(`/en/${CHAPTER}#s${reading.before.id}`);
    await page.evaluate(() => {
      history.pushState = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await page.locator(`[data-sentence="${ID}"] [data-quote]`).click();
    await panelOf(page).getByRole('button', { name: 'Copy', exact: true }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#s${reading.before.id}`);
    expect(await panelOf(page).isVisible()).toBe(true);
  });

  test('opens under a resting mouse, can be entered, lights up the counterpart and goes with the mouse', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    await page.clock.install();
    await gloss(page).hover();
    await page.clock.runFor(300);
    await panelOf(page).waitFor();
    for (const lang of ['zh', 'en'] as const) expect(await line(page, ID, lang).locator('.lit').count(), lang).toBe(1);
    await panelOf(page).hover();
    await page.clock.runFor(1000);
    expect(await panelOf(page).isVisible()).toBe(true);
    await page.mouse.move(5, 300);
    await page.clock.runFor(700);
    await panelOf(page).waitFor({ state: 'hidden' });
  });

  test('toggles on a tap, stays in the window and leads on to the term', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, {
      ...{ viewport: { width: 360, height: 740 }, hasTouch: true },
      arrange: (context) => context.addInitScript(keepWatchers),
    });
    await gloss(page).tap();
    await panelOf(page).waitFor();
    // As Android’s way back asks for it, which no test can make.
    await page.evaluate(() => window.watchers.at(-1)!.requestClose());
    await panelOf(page).waitFor({ state: 'hidden' });
    expect(await gloss(page).evaluate((element) => element === document.activeElement)).toBe(true);
    // A sentence goes out of the address with it.
    await page.locator(`[data-sentence="${ID}"] [data-quote]`).tap();
    await page.waitForURL(`**/*#s${ID}`);
    await panelOf(page).getByRole('button', { name: 'Copy', exact: true }).waitFor();
    await page.evaluate(() => window.watchers.at(-1)!.requestClose());
    await panelOf(page).waitFor({ state: 'hidden' });
    await page.waitForURL((url) => url.hash === '');
    await gloss(page).tap();
    await panelOf(page).waitFor();
    const box = (await panelOf(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await gloss(page).tap();
    await panelOf(page).waitFor({ state: 'hidden' });
    await gloss(page).tap();
    await panelOf(page).getByRole('button', { name: 'Close' }).tap();
    await panelOf(page).waitFor({ state: 'hidden' });
    await gloss(page).tap();
    await panelOf(page).getByRole('link', { name: 'More' }).tap();
    await page.waitForURL(TERM);
  });

  test('opens the parts of a shorthand where it stands, by keyboard too, and leads to the sentence that takes one up', async () => {
    const whole = terms.find(({ parts, sentences }) => sentences.length > 0 && parts.some((part) => part.sentences.length > 0))!; // prettier-ignore
    const [id] = whole.sentences;
    const { page } = await site.open(`/en/report/${chapterWith(id!).slug}/`, { viewport: { width: 360, height: 740 } });
    await page.locator(`[data-sentence="${id}"] > [data-side="en"] a[href$="/terms/${whole.slug}/"]`).first().focus();
    await page.keyboard.press('Enter');
    const card = panelOf(page);
    await card.waitFor();
    expect(await card.getByRole('listitem').filter({ visible: true }).count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`${whole.parts.length} parts`);
    await page.keyboard.press('Enter');
    const parts = card.getByRole('listitem').filter({ visible: true });
    expect(await parts.count()).toBe(whole.parts.length);
    const nth = whole.parts.findIndex(({ sentences }) => sentences.length > 0);
    expect(await parts.nth(nth).getByRole('link').getAttribute('href')).toContain(
      `#s${whole.parts[nth]!.sentences[0]}`,
    );
    const box = (await card.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  const WAYS = [
    { width: 360, byClick: true },
    { width: 768, byClick: true },
    { width: 1280, byClick: true },
    { width: 1280, byClick: false },
    { width: 1600, byClick: false },
  ];
  test.each(combine(WAYS, [0.1, 0.5, 0.85]))(
    'never lies over the sentence that it explains a word of, however low that stands: %j, at %d of the window',
    async ({ width, byClick }, at) => {
      const { page } = await site.open(`/en/${CHAPTER}`, { viewport: { width, height: 740 } });
      const sentence = line(page, ID, 'en');
      const mark = gloss(page);
      await mark.evaluate((element, at) => {
        scrollBy({ top: element.getBoundingClientRect().top - at * innerHeight, behavior: 'instant' });
      }, at);
      if (byClick) await mark.click();
      else await mark.hover();
      await panelOf(page).waitFor();
      const [panel, text] = [(await panelOf(page).boundingBox())!, (await sentence.boundingBox())!];
      const isApart =
        panel.y >= text.y + text.height || text.y >= panel.y + panel.height || panel.x + panel.width <= text.x;
      expect(isApart, JSON.stringify({ panel, text })).toBe(true);
    },
  );

  test('goes on to the next and back to the previous mark, by button and by arrow, and says what it has come to', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const name = () => page.locator('#card-name').textContent();
    await gloss(page).click();
    await panelOf(page).waitFor();
    const first = await name();
    const next = panelOf(page).getByRole('button', { name: 'Next' });
    await next.click();
    await expect.poll(name).not.toBe(first);
    const second = await name();
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    const status = page.locator('[data-panel-status]');
    expect(await status.textContent()).toContain(second);
    expect(await page.locator('[aria-expanded=true]').count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(name).toBe(first);
    await page.keyboard.press('Escape');
    expect(await status.textContent()).toBe('');
  });

  test.each(combine([360, 1280, 1600], ['a[data-term]', 'a[data-number]', '[data-quote]']))(
    'has nothing that axe finds wrong at %i px, open on %s',
    async (width, mark) => {
      const { page } = await site.open(`/zh/report/${counted.slug}/`, { viewport: { width, height: 800 } });
      await page.locator(`[data-sentence] ${mark}`).filter({ visible: true }).nth(2).click();
      await panelOf(page).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFaults(page, COLOUR_RULES)).toEqual([]);
    },
  );

  test('costs nothing before a reader shows interest, then its texts, script and looks once for all', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const requests: string[] = [];
    // Charts come when the reader scrolls near.
    page.on('request', (request) => request.resourceType() === 'image' || requests.push(request.url()));
    const counts: number[] = [];
    for (const index of [0, 1, 2]) {
      await page.locator('[data-sentence] > [data-side="en"] a[data-term]').nth(index).click();
      await panelOf(page).waitFor();
      await page.keyboard.press('Escape');
      counts.push(requests.length);
    }
    expect(requests.filter((url) => url.endsWith('.json'))).toHaveLength(1);
    expect(new Set(counts).size, requests.join(' ')).toBe(1);
  });

  test('knows every term and number that the page marks, its headings included', async () => {
    const { page } = await site.open(`/en/report/${headed.slug}/`);
    const cards = await (await page.request.get(`${site.origin}/data/cards/en/${headed.slug}.json`)).json();
    const marked = (name: 'term' | 'number') =>
      page
        .locator(`[data-side] [data-${name}]`)
        .evaluateAll((marks) => marks.map((mark) => /(?:terms\/|#)([^/]+)\/?$/.exec(mark.getAttribute('href')!)![1]!));
    expect((await marked('term')).filter((term) => !(term in cards.terms))).toEqual([]);
    expect((await marked('number')).filter((number) => !(number in cards.numbers))).toEqual([]);
    const heading = page.locator('header [data-side]');
    await heading.first().locator('a[data-term]').first().click();
    await panelOf(page).waitFor();
    expect(await heading.locator('.lit').count()).toBe(2);
  });

  test('explains the sign of a number', async () => {
    const { page } = await site.open(`/en/report/${chapterWith(number.sentence).slug}/`);
    await line(page, number.sentence, 'en').locator(`a[href$="#${number.id}"]`).click();
    await panelOf(page).waitFor();
    expect(await panelOf(page).innerText()).toContain(number.label.en);
  });
});

describe('a mark whose card cannot be had', () => {
  const answers: [string, (route: Route) => Promise<void>][] = [
    ['an error page', (route) => route.fulfill({ status: 404, body: '<!doctype html>' })],
    ['an error in JSON', (route) => route.fulfill({ status: 404, json: { message: 'not found' } })],
    ['JSON that is no cards', (route) => route.fulfill({ json: {} })],
    ['null', (route) => route.fulfill({ json: null })],
    ['cards of another shape', (route) => route.fulfill({ json: { terms: { [reading.term]: {} }, numbers: {} } })], // prettier-ignore
    ['cards without this one', (route) => route.fulfill({ json: { terms: {}, numbers: {} } })],
  ];
  test.each(spread(answers, 2))('is the link that it was: %s', async (_, answer) => {
    const { page, noise } = await site.open(`/en/${CHAPTER}`);
    await page.route(CARDS, answer);
    await gloss(page).click();
    await page.waitForURL(TERM);
    expect(noise.filter((line) => line.startsWith('uncaught: '))).toEqual([]);
  });

  test('says at once that something loads, and follows its link when that takes long', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    await page.route(CARDS, () => new Promise(() => undefined));
    await page.clock.install();
    await gloss(page).click({ noWaitAfter: true });
    // What tells a screen reader so was there before, and empty.
    const status = page.locator('[role=status][data-panel-status]');
    expect([await status.textContent(), await status.evaluate((line) => line.checkVisibility())]).toEqual(['', true]);
    await page.clock.runFor(200);
    await panelOf(page).getByText('Opening …').waitFor();
    expect(await status.textContent()).toBe('Opening …');
    await page.clock.fastForward(4_000);
    await page.waitForURL(TERM);
  });

  test('leaves the reader where he is when there is no line or he closes it meanwhile, and is asked for anew by the next tap', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const failed = panelOf(page).getByText('This could not be loaded.');
    await page.context().setOffline(true);
    await gloss(page).click();
    await failed.waitFor();
    expect(await focused(page)).toContain(await failed.textContent());
    expect(await panelOf(page).getByRole('link', { name: 'More' }).getAttribute('href')).toContain(reading.term);
    await page.context().setOffline(false);
    await page.route(CARDS, (route) => route.abort(), { times: 1 });
    await panelOf(page).getByRole('button', { name: 'Try again' }).click();
    await failed.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    let fail = (): void => undefined;
    await page.route(CARDS, (route) => (fail = () => void route.abort()), { times: 1 });
    await gloss(page).click();
    await panelOf(page).getByText('Opening …').waitFor();
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'hidden' });
    const failure = page.waitForEvent('requestfailed');
    fail();
    await failure;
    await page.route(CARDS, (route) => route.abort(), { times: 1 });
    await gloss(page).click();
    await panelOf(page).getByRole('button', { name: 'Try again' }).click();
    await panelOf(page).getByText(explained.zh).first().waitFor();
    expect(new URL(page.url()).pathname).toContain(CHAPTER);
  });

  test('is a plain link where the browser has no popovers', async () => {
    const { page, noise } = await site.open('/en/downloads/');
    await page.addInitScript(() => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
    });
    await page.goto(`${site.origin}/en/${CHAPTER}`);
    expect(await panelOf(page).isVisible()).toBe(false);
    expect(await gloss(page).getAttribute('aria-haspopup')).toBeNull();
    await gloss(page).click();
    await page.waitForURL(TERM);
    expect(noise).toEqual([]);
  });
});
