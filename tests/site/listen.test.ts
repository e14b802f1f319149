import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { stageVoices } from './staged-voices.ts';
import { type OpenOptions, useBuiltSite } from './built-site.ts';
import { counterpartOf, longestChapter, reading, sentencesOf } from './site-map.ts';

const site = useBuiltSite();

const { sentence } = reading;
const chapter = sentencesOf(reading.chapter);
const next = chapter[chapter.findIndex(({ id }) => id === sentence.id) + 1]!;

const voices =
  (...tags: string[]) =>
  (context: BrowserContext) =>
    context.addInitScript(stageVoices, tags);
const BOTH = voices('en-US', 'zh-HK', 'zh-CN', 'en-GB');

const said = (page: Page) => page.evaluate(() => window.stage.said);
const bar = (page: Page) => page.getByRole('region', { name: /Listen|朗读/ });
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const spoken = (page: Page) => page.locator('[data-sentence][data-spoken]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['sentence'])); // prettier-ignore
/** Lets the voice end clause after clause until it has said a whole text. */
const hear = async (page: Page, text: string) => {
  const plain = (words: string) => words.replace(/\s+/g, '');
  let heard = '';
  for (let from = (await said(page)).length - 1; plain(heard) !== plain(text); from += 1) {
    heard += (await said(page))[from]!.text;
    expect(plain(text).startsWith(plain(heard)), heard).toBe(true);
    await page.evaluate(() => window.stage.end());
  }
};

async function openCard(options: OpenOptions = {}, lang = 'en', id = sentence.id): Promise<Page> {
  const { page } = await site.open(`/${lang}/report/${reading.chapter.slug}/`, { arrange: BOTH, ...options });
  await page.locator(`[data-sentence="${id}"] [data-quote]`).click();
  await page.locator('.panel [data-listen-offer]').waitFor();
  return page;
}
const offer = (page: Page, language: string, name: string) =>
  page.getByRole('dialog').getByRole('group', { name: language, exact: true }).getByRole('button', { name });

test('a sentence is read as text by the nearest voice, lit in both languages, and ends', async () => {
  const page = await openCard();
  expect(await page.getByText('Quote or hear a sentence').filter({ visible: true }).count()).toBe(1);
  await offer(page, 'Chinese', 'This sentence').click();
  await bar(page).waitFor();
  expect(await said(page)).toMatchObject([{ lang: 'zh-CN', rate: 1 }]);
  expect(await spoken(page)).toEqual([sentence.id]);
  expect(await page.locator(`${counterpartOf(sentence.id)}[data-spoken]`).count()).toBe(1);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
  await hear(page, sentence.zh);
  expect(await spoken(page)).toEqual([]);
  await button(page, 'Again').click();
  await hear(page, sentence.zh);
});

test('from here on the voice goes from sentence to sentence, and a step leads to the next at once', async () => {
  const page = await openCard({}, 'zh');
  await offer(page, '英文', '从这句往下').click();
  await bar(page).waitFor();
  expect((await said(page))[0]!.lang).toBe('en-GB');
  await hear(page, sentence.en!);
  expect(await spoken(page)).toEqual([next.id]);
  await button(page, '上一句').click();
  expect(await spoken(page)).toEqual([sentence.id]);
  await button(page, '下一句').click();
  expect(await spoken(page)).toEqual([next.id]);
  expect(await bar(page).getByRole('link').getAttribute('href')).toBe(`#s${next.id}`);
  expect(await axeFaults(page)).toEqual([]);
});

test('it is paused, continued, quickened and stopped by keyboard alone, and the focus comes back to the sentence', async () => {
  const page = await openCard();
  await offer(page, 'English', 'From here on').focus();
  await page.keyboard.press('Enter');
  await bar(page).waitFor();
  const first = (await said(page))[0]!.text;
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Continue');
  await page.evaluate(() => window.stage.end());
  expect(await said(page)).toHaveLength(1);
  await page.keyboard.press('Enter');
  expect((await said(page)).map(({ text }) => text)).toEqual([first, first]);
  await bar(page).getByLabel('Speed').selectOption('1.5');
  expect((await said(page)).at(-1)).toMatchObject({ text: first, rate: 1.5 });
  await page.keyboard.press('Escape');
  expect(await bar(page).count()).toBe(0);
  expect(await spoken(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe(`#s${sentence.id}`);
  // The speed is remembered.
  await page.reload();
  await page.locator(`[data-sentence="${next.id}"] [data-quote]`).click();
  await offer(page, 'English', 'This sentence').click();
  await bar(page).waitFor();
  expect((await said(page))[0]!.rate).toBe(1.5);
});

test('the sentence that is heard is kept in view, but for a reader who has scrolled away', async () => {
  const viewport = { width: 360, height: 740 };
  const { page } = await site.open(`/zh/report/${longestChapter.slug}/?view=zh`, {
    arrange: BOTH,
    ...{ viewport, hasTouch: true, reducedMotion: 'reduce' },
  });
  const ids = sentencesOf(longestChapter).map(({ id }) => id);
  await page.locator(`[data-sentence="${ids[0]}"] [data-quote]`).tap();
  await offer(page, '中文', '从这句往下').tap();
  await bar(page).waitFor();
  const isSeen = () =>
    page.locator('[data-sentence][data-spoken] > [data-side="zh"]').evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      const foot = document.querySelector('[data-listen-bar]')!.getBoundingClientRect().top;
      return top >= document.querySelector('[data-bar]')!.getBoundingClientRect().bottom && bottom <= foot;
    });
  const lastSpoken = async () => (await spoken(page))[0]!;
  while (ids.indexOf(await lastSpoken()) < 12) {
    expect(await isSeen(), await lastSpoken()).toBe(true);
    await page.evaluate(() => window.stage.end());
  }
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const left = await page.evaluate(() => scrollY);
  while (ids.indexOf(await lastSpoken()) < 15) await page.evaluate(() => window.stage.end());
  expect(await page.evaluate(() => scrollY)).toBe(left);
  await button(page, '下一句').tap();
  expect(await isSeen()).toBe(true);
});

test('a browser without a voice for the language says so, one that cannot speak offers nothing', async () => {
  const page = await openCard({ arrange: voices('en-GB') });
  await offer(page, 'Chinese', 'This sentence').click();
  await page.getByRole('dialog').getByText('This browser has no Chinese voice.').waitFor();
  expect(await said(page)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  await page.context().close();

  const arrange = (context: BrowserContext) =>
    context.addInitScript(() => delete (window as Partial<Window> & { speechSynthesis?: unknown }).speechSynthesis);
  const { page: mute } = await site.open(`/en/report/${reading.chapter.slug}/`, { arrange });
  await mute.locator(`[data-sentence="${sentence.id}"] [data-quote]`).click();
  await mute.getByRole('dialog').waitFor();
  await mute.waitForLoadState('networkidle');
  expect(await mute.locator('.panel [data-listen-offer]').count()).toBe(0);
});

test('a voice from a server is said to be one, and one that breaks off can be continued', async () => {
  const page = await openCard({ arrange: voices('~zh-CN') });
  await offer(page, 'Chinese', 'From here on').click();
  await bar(page).getByText('the words are sent there').waitFor();
  await page.evaluate(() => window.stage.fail());
  await bar(page).getByText('The voice broke off.').waitFor();
  await button(page, 'Continue').click();
  const [first, second] = await said(page);
  expect(second!.text).toBe(first!.text);
});

test('it is silent once the reader leaves the page', async () => {
  const page = await openCard();
  await offer(page, 'English', 'From here on').click();
  await bar(page).waitFor();
  await page.evaluate(() => {
    speechSynthesis.cancel = () => sessionStorage.setItem('silent', 'yes');
  });
  await page.goto(`${site.origin}/en/`);
  expect(await page.evaluate(() => sessionStorage.getItem('silent'))).toBe('yes');
});
