import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { QuoteFile } from '../../src/domain/citation/quote-file.ts';
import { FORMATS } from '../../src/domain/citation/write-quote.ts';
import { LANG_TAG } from '../../src/domain/locale.ts';
import { axeFaults, COLOUR_RULES } from './axe-faults.ts';
import { type BuiltSite, useBuiltSite } from './built-site.ts';
import { combine, spread } from './permutations.ts';
import { chart, readBuilt, reading, term } from './site-map.ts';

const site = useBuiltSite();

const CHAPTER = `report/${reading.chapter.slug}/`;
const { sentence, before, after } = reading;
const QUOTES = '**/data/quotes/**';

const card = (page: Page) => page.getByRole('dialog');
const preview = (page: Page) => card(page).getByRole('region');
const format = (page: Page) => card(page).getByRole('combobox', { name: /^(Format|格式)/ });

/** A phone folds what can be chosen. */
async function showChoices(page: Page): Promise<void> {
  const fold = card(page).locator('details').first();
  await fold.waitFor();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await preview(page).waitFor();
}

async function openCard(page: Page): Promise<void> {
  await page.locator(`[data-sentence="${sentence.id}"] [data-quote]`).click();
  await showChoices(page);
}

async function copied(page: Page, name: string): Promise<string> {
  const button = (await card(page).getByRole('button', { name, exact: true }).elementHandle())!;
  await button.click();
  await expect.poll(() => button.textContent()).toMatch(/^(Copied|已复制|已複製)$/);
  return page.evaluate(() => navigator.clipboard.readText());
}

const openChapter = async (locale: 'zh' | 'en', options: Parameters<BuiltSite['open']>[1] = {}) => {
  const opened = await site.open(`/${locale}/${CHAPTER}`, options);
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return opened;
};

test('a sentence is quoted in a language or both, with its notes, source, version, address and day', async () => {
  const { page } = await openChapter('en');
  await openCard(page);
  expect(new URL(page.url()).hash).toBe(`#s${sentence.id}`);
  expect(await page.getByRole('dialog', { name: `Sentence ${sentence.id}`, exact: true }).count()).toBe(1);
  expect(await page.locator('#card-name').textContent()).toBe(`Sentence ${sentence.id}`);
  // Before anything is chosen the page’s own language is copied, and all of it is seen, its source included.
  expect(await card(page).getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  expect((await preview(page).textContent())!.split('\n')[0]).toBe(sentence.en);
  expect(await preview(page).evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
  // No other sentence has its tint, though the pointer lies over it.
  const other = page.locator(`[data-sentence="${after.id}"] > [data-side="en"]`);
  await other.dispatchEvent('pointerover', { pointerType: 'mouse' });
  expect(await page.locator(`[data-sentence="${after.id}"]`).getAttribute('class')).toContain('paired');
  expect(await other.evaluate((part) => getComputedStyle(part).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  for (const [language, texts] of [
    ['Chinese', [sentence.zh]],
    ['English', [sentence.en]],
    ['Both', [sentence.zh, sentence.en]],
  ] as const) {
    await card(page).getByRole('radio', { name: language }).check();
    const lines = (await preview(page).textContent())!.split('\n');
    expect(lines.slice(0, texts.length)).toEqual(texts);
    for (const text of texts) {
      const said = preview(page).getByText(text!, { exact: true });
      expect(await said.getAttribute('lang')).toBe(text === sentence.zh ? LANG_TAG.zh : LANG_TAG.en);
    }
    expect(lines[texts.length]).toContain(`sentence ${sentence.id}`);
    expect(lines.at(-1)).toMatch(new RegExp(`/en/${CHAPTER}#s${sentence.id} \\(accessed .* 20\\d\\d\\)$`));
    expect(lines.join().includes('CC BY 4.0')).toBe(language !== 'Chinese');
  }
  await card(page).getByRole('checkbox', { name: 'With notes' }).check();
  expect(await preview(page).textContent()).toContain(sentence.notes[0]!.en);
  expect(await copied(page, 'Copy')).toBe(await preview(page).textContent());
  // The whole page is cited at its foot, with the day as well.
  await page.keyboard.press('Escape');
  const foot = page.locator('footer details');
  await foot.locator('summary').click();
  await foot.getByRole('button', { name: 'Copy' }).click();
  await foot.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`” Version \\d+, \\d.*/en/${CHAPTER} \\(accessed .* 20\\d\\d\\)$`),
  );
});

test('one press copies the text alone, another the address', async () => {
  const { page } = await openChapter('zh');
  await openCard(page);
  await card(page).getByRole('radio', { name: '中文' }).check();
  expect(await copied(page, '只复制文字')).toBe(sentence.zh);
  expect(await copied(page, '复制链接')).toMatch(new RegExp(`/zh/${CHAPTER}#s${sentence.id}$`));
  // Traditional characters are a way to read: what is quoted stays as its source writes it.
  const written = (await preview(page).textContent())!;
  await page.locator('#script-hant').evaluate((radio: HTMLInputElement) => {
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.locator('[data-script-statement][data-done]').waitFor();
  expect(await preview(page).textContent()).toBe(written);
  await format(page).selectOption('gbt');
  expect(await copied(page, '複製')).toContain(`第${sentence.id}句[EB/OL]`);
  expect(await preview(page).locator('[lang="zh-Hant"]').count()).toBe(0);
  expect(await card(page).locator('summary').first().innerText()).not.toMatch(/[这门问华发历车东马]/);
});

test('it is written in every format, and the choice is remembered', async () => {
  const { page } = await openChapter('zh');
  await openCard(page);
  await card(page).getByRole('radio', { name: '中文' }).check();
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  const written = async (value: string) => {
    await format(page).selectOption(value);
    return (await preview(page).textContent())!;
  };
  expect(await written('gbt')).toMatch(new RegExp(`^[^.]+\\. .+: 第${sentence.id}句\\[EB/OL\\]\\. \\(\\d{4}-\\d\\d-\\d\\d\\)\\[${day}\\]\\. http\\S+#s${sentence.id}\\.$`, 'u')); // prettier-ignore
  for (const style of ['apa', 'chicago']) expect(await written(style)).toContain(`#s${sentence.id}`);
  expect(new Cite(await written('bibtex')).data[0]).toMatchObject({ title: expect.stringContaining(sentence.id) });
  expect(JSON.parse(await written('csl'))[0]).toMatchObject({ abstract: sentence.zh });
  expect(await written('ris')).toContain(`AB  - ${sentence.zh}`);
  expect(await written('html')).toContain(`<p>${sentence.zh}</p>`);
  const { references } = JSON.parse(readBuilt(`data/quotes/zh/${reading.chapter.slug}.json`).toString()) as QuoteFile;
  const { provenance } = references.zh!.one;
  for (const value of provenance === null ? [] : FORMATS) {
    await written(value);
    expect((await card(page).innerText()).split(provenance!), value).toHaveLength(2);
  }
  expect(await written('markdown')).toContain('> ');
  await page.reload();
  await openCard(page);
  expect(await format(page).inputValue()).toBe('markdown');
  expect(await card(page).getByRole('radio', { name: '中文' }).isChecked()).toBe(true);
});

test('selected sentences are offered to be quoted, and their link is a range', async () => {
  const { page } = await openChapter('en', { viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.evaluate(
    ([first, last]) => {
      const line = (id: string) => document.querySelector(`[data-sentence="${id}"] > [data-side="en"]`)!;
      getSelection()!.setBaseAndExtent(line(first!), 0, line(last!), 1);
    },
    [sentence.id, after.id],
  );
  const offer = page.getByRole('button', { name: `Quote ${sentence.id}–${after.id}` });
  await offer.tap();
  // A phone folds the rest, not what is copied.
  await preview(page).waitFor();
  await showChoices(page);
  expect(new URL(page.url()).hash).toBe(`#s${sentence.id}-s${after.id}`);
  expect(await page.locator('#card-name').textContent()).toBe(`Sentences ${sentence.id}–${after.id}`);
  await card(page).getByRole('radio', { name: 'English' }).check();
  expect(await copied(page, 'Copy text alone')).toContain(`${sentence.en} ${after.en}`);
  expect(await offer.isVisible()).toBe(false);

  // Its name and the way out stay in sight where it scrolls.
  await page.locator('#card').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  for (const part of [page.locator('#card-name'), card(page).getByRole('button', { name: 'Close' })]) {
    expect((await part.boundingBox())!.y).toBeGreaterThanOrEqual((await card(page).boundingBox())!.y);
  }

  // At four times the size, with every choice open, more than half of the window is left to the text.
  await page.setViewportSize({ width: 320, height: 256 });
  expect((await card(page).boundingBox())!.height).toBeLessThan(128);
  expect(await page.locator('[data-bar]').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
  // Nor does the page go on behind a card whose end is reached.
  expect(await card(page).evaluate((card) => getComputedStyle(card).overscrollBehaviorY)).toBe('contain');
});

test('a range is chosen without a mouse: the offer follows its sentences in the order of Tab, and the card has their end', async () => {
  const { page } = await openChapter('en');
  await page.evaluate((id) => {
    getSelection()!.selectAllChildren(document.querySelector(`[data-sentence="${id}"] > [data-side="en"]`)!);
  }, before.id);
  const offer = page.getByRole('button', { name: `Quote ${before.id}` });
  await offer.waitFor();
  await offer.focus();
  await page.keyboard.press('Enter');
  await preview(page).waitFor();
  await card(page).getByRole('combobox', { name: 'Up to' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('#card-name').textContent()).toBe(`Sentences ${before.id}–${sentence.id}`);
  expect(new URL(page.url()).hash).toBe(`#s${before.id}-s${sentence.id}`);
  expect(await page.locator('.sentence.lit').count()).toBe(2);
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'hidden' });
});

test.each(spread(['PNG', 'SVG'], 1))('a quote is saved as a picture: %s', async (kind) => {
  const { page } = await openChapter('en');
  await openCard(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    card(page).getByRole('group', { name: 'Save as a picture' }).getByRole('button', { name: kind }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`s${sentence.id}\\.${kind.toLowerCase()}$`));
  const bytes = Buffer.concat(await (await file.createReadStream()).toArray());
  if (kind === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  else expect(bytes.toString()).toContain(`#s${sentence.id}</text>`);
});

test('where there is no line, no file behind the quotes or no clipboard, the card says so, and asks again for what it lacks', async () => {
  const { page } = await openChapter('en');
  const number = page.locator(`[data-sentence="${sentence.id}"] [data-quote]`);
  await page.context().setOffline(true);
  await number.click();
  await card(page).getByText('This could not be loaded.').waitFor();
  await page.context().setOffline(false);
  // As on a page that comes over plain HTTP.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await Promise.all([page.waitForEvent('load'), card(page).getByRole('button', { name: 'Try again' }).click()]);
  await page.route(QUOTES, (route) => route.abort(), { times: 1 });
  await number.click();
  await card(page).getByText('The quotations could not be loaded.').waitFor();
  await card(page).getByRole('button', { name: 'Try again' }).click();
  await preview(page).waitFor();
  await card(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await card(page).getByRole('button').filter({ hasText: 'Copying was refused' }).waitFor();
});

test('a mistake is reported with id, text, version and page, where the site names an address', async () => {
  const { page } = await openChapter('en');
  await openCard(page);
  const link = card(page).getByRole('link', { name: 'Something wrong?' });
  const named = await page.request.get(`${site.origin}/data/quotes/en/${reading.chapter.slug}.json`);
  const file = (await named.json()) as QuoteFile;
  expect(await link.count()).toBe(file.words.fault ? 1 : 0);

  const fault = {
    ...{ project: 'https://example.org/a/b', link: 'Something wrong?', ask: 'What is wrong?' },
    ...{ title: { one: '⟦id⟧: a mistake', range: '⟦id⟧: a mistake' }, page: 'Page: {address}', text: 'Text: {text}' },
    version: 'Translation: version 3',
  };
  await page.route(QUOTES, (route) => route.fulfill({ json: { ...file, words: { ...file.words, fault } } }));
  await page.reload();
  await openCard(page);
  const { searchParams, pathname } = new URL((await link.getAttribute('href'))!);
  expect(pathname).toBe('/a/b/issues/new');
  expect(searchParams.get('title')).toBe(`${sentence.id}: a mistake`);
  for (const words of [sentence.en!, `#s${sentence.id}`, 'version 3', 'What is wrong?']) {
    expect(searchParams.get('body')).toContain(words);
  }
});

test.each([
  // A first glossary has no day of its own; a chart has that of the version that was kept last.
  ['term', () => `/en/terms/${term.slug}/`],
  ['chart', () => `/en/charts/${chart.slug}/`],
])('a %s is cited in every format, with its version and the day on which it is read', async (_, path) => {
  const { page } = await site.open(path());
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  const gbt = await page.locator('[data-references] dd').first().textContent();
  expect(gbt!.trim()).toMatch(
    new RegExp(`version \\d+\\)?\\[EB/OL\\]\\. (?:\\(\\d{4}-\\d{2}-\\d{2}\\))?\\[${day}\\]\\. http\\S+\\.$`),
  );
  const records = await page.locator('[data-references] ~ details pre').allTextContents();
  expect(JSON.parse(records.at(-1)!)[0].accessed['date-parts'][0]).toEqual(day.split('-').map(Number));
  expect(new Cite(records[0]!).data).toHaveLength(1);
  const twin = await page.locator('link[type="text/markdown"]').getAttribute('href');
  const text = await (await page.request.get(new URL(new URL(twin!).pathname, site.origin).href)).text();
  expect(/” Version \d+, \d/.test(text)).toBe(gbt!.includes(']. ('));
});

test.each(spread(combine([360, 1280, 1600], ['en', 'zh'], ['plain', 'csl']), 1))(
  'axe finds nothing wrong with the open card, its offer or the references at %i px, %s, %s',
  async (width, locale, value) => {
    const { page } = await openChapter(locale, { viewport: { width, height: 800 } });
    await openCard(page);
    await format(page).selectOption(value);
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, COLOUR_RULES)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.evaluate((lang) => {
      getSelection()!.selectAllChildren(document.querySelector(`[data-sentence] > [data-side="${lang}"]`)!);
    }, locale);
    await page.locator('button[popover]:popover-open').waitFor();
    expect(await axeFaults(page, COLOUR_RULES)).toEqual([]);
    await page.goto(`${site.origin}/${locale}/terms/${term.slug}/`);
    expect(await axeFaults(page)).toEqual([]);
  },
);
