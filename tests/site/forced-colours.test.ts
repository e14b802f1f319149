import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  chapterPath,
  chartPath,
  correctionsPath,
  glossaryPath,
  numberPath,
  searchPath,
  termPath,
} from '../../src/paths.ts';
import { contrast } from '../contrast.ts';
import { useBuiltSite } from './built-site.ts';
import { chapterWith, charts, number, reading, term } from './site-map.ts';

const site = useBuiltSite();

const open = async (path: string) =>
  (await site.open(path, { forcedColors: 'active', colorScheme: 'dark', viewport: { width: 1280, height: 800 } })).page;

/** What of an element is still to be seen where the browser chooses the colours: its ground, outline, border and underline. */
const look = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, outline, borderBottom, borderTopStyle, textDecorationLine } = getComputedStyle(element);
      return [backgroundColor, outline, borderBottom, borderTopStyle, textDecorationLine].join(' | ');
    });

const STATES: [what: string, path: string, chosen: string, other: string][] = [
  [
    'the sentence that the address names',
    `${chapterPath('zh', reading.chapter.slug)}#s${reading.sentence.id}`,
    `[id="s${reading.sentence.id}"] > [data-side="zh"]`,
    `[id="s${reading.before.id}"] > [data-side="zh"]`,
  ],
  [
    'the view that is shown',
    chapterPath('zh', reading.chapter.slug),
    '[data-choice=view] label:has(:checked)',
    '[data-choice=view] label:not(:has(:checked))',
  ],
  ['the number that the address names', numberPath('zh', number.id), 'tr:target', 'tr[data-number]:not(:target)'],
  ['the order of the glossary', glossaryPath('zh'), '.plain[aria-current]', '.plain:not([aria-current])'],
  ['the part of the site', glossaryPath('zh'), '.masthead [aria-current]', '.masthead nav a:not([aria-current])'],
  [
    'the chapters that use a term',
    termPath('zh', reading.term),
    'main ol[aria-label] li:has(a)',
    'main ol[aria-label] li:not(:has(a))',
  ],
];

test.each(STATES)('%s is seen in forced colours', async (_what, path, chosen, other) => {
  const page = await open(path);
  expect(await look(page, chosen)).not.toBe(await look(page, other));
});

test('signs have the colour of the text in forced colours, and the one whose card is open is seen', async () => {
  const page = await open(chapterPath('zh', chapterWith(number.sentence).slug));
  const colours = await page
    .locator('.sign')
    .evaluateAll((all) => all.map((sign) => getComputedStyle(sign).color === getComputedStyle(document.body).color));
  expect([...new Set(colours)]).toEqual([true]);
  const sign = page.locator(`a.sign[href$="#${number.id}"]`).first();
  const line = () => sign.evaluate((link) => getComputedStyle(link, '::after').borderBottom);
  const before = await line();
  await sign.click();
  await page.locator('#card').waitFor({ state: 'visible' });
  await page.mouse.move(1, 1);
  await page.locator('[data-number].lit').waitFor({ state: 'detached' });
  expect(await line()).not.toBe(before);
});

test('the links over a drawing cover nothing of it in forced colours', async () => {
  const page = await open(chartPath('zh', charts[0]!.slug));
  const areas = page.locator('figure svg[role=group] rect');
  expect(await areas.count()).toBeGreaterThan(0);
  const fills = await areas.evaluateAll((all) => all.map((area) => getComputedStyle(area).fill));
  expect([...new Set(fills)]).toEqual(['none']);
});

test('the suggestion that is chosen, and the box that has the focus, are seen in forced colours', async () => {
  const page = await open(glossaryPath('zh'));
  const resting = await look(page, '.masthead .searchbox');
  await page.locator('.masthead input[type=search]').pressSequentially([...term.zh][0]!);
  await page.locator('[role=option]').first().waitFor();
  const before = await look(page, '[role=option]');
  await page.keyboard.press('ArrowDown');
  expect(await look(page, '[role=option]')).not.toBe(before);
  expect(await look(page, '.masthead .searchbox')).not.toBe(resting);
});

test('what a correction wrote anew is marked by more than its ground', async () => {
  const page = await open(correctionsPath('zh'));
  const written = page.locator('main ins').first();
  expect(await written.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
});

test('what a mark holds can be read in forced colours', async () => {
  for (const path of [termPath('zh', reading.term), searchPath('zh', term.zh)]) {
    const page = await open(path);
    const mark = page.locator('main mark').first();
    await mark.waitFor();
    const [ink, ground] = await mark.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
    expect(contrast(ink!, ground!), path).toBeGreaterThanOrEqual(4.5);
    await page.context().close();
  }
});
