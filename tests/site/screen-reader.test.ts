import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES, otherLocale, type Locale } from '../../src/domain/locale.ts';
import { chapterPath } from '../../src/paths.ts';
import { axeFaults } from './axe-faults.ts';
import { type BuiltSite, useBuiltSite } from './built-site.ts';
import { combine, spread } from './permutations.ts';
import { reading } from './site-map.ts';

const site = useBuiltSite();

const { id } = reading.sentence;
const passage = id.slice(0, id.lastIndexOf('.'));
const note = (locale: Locale) => reading.sentence.notes[0]![locale];

/** What a screen reader says of the passage, in its order: words without marks, addresses and line breaks. */
async function heard(page: Page): Promise<string> {
  const tree = await page.locator(`[data-passage="${passage}"]`).ariaSnapshot();
  return tree
    .replaceAll(/^ *- |\/url: .*$|^ *|\b(text|link|paragraph|note):|\blink (?=")|(?<="):$|["\n\\]/gm, '')
    .replaceAll(/\s+/g, '');
}
const start = (words: string) => words.replaceAll(/[“”"\\\s]/g, '').slice(0, 8);

describe.each(LOCALES)('a screen reader hears a passage (%s)', (locale) => {
  test.each(['read', 'compare'])('as number, sentence, the same in the other language, note (%s)', async (layout) => {
    const { page } = await site.open(chapterPath(locale, reading.chapter.slug));
    await page.locator(`#layout-${layout}`).check({ force: true });
    const said = await heard(page);
    const quoted = said.replaceAll(/[“”]/g, '');
    // Compared, the original comes first; read, the reader’s own paragraph.
    const order = layout === 'compare' ? LOCALES : [locale, otherLocale(locale)];
    const from = quoted.indexOf(id);
    const places = [
      from,
      ...order.map((side) => quoted.indexOf(start(reading.sentence[side]!), from)),
      quoted.lastIndexOf(start(note(locale))),
    ];
    expect(places, said).not.toContain(-1);
    expect(places, said).toEqual(places.toSorted((a, b) => a - b));
    for (const side of LOCALES) {
      const spoken = page.locator(`[data-passage="${passage}"] [data-side=${side}]`).filter({ visible: true });
      const languages = await spoken.evaluateAll((all) =>
        all.map((one) => one.closest('[lang]')!.getAttribute('lang')),
      );
      expect(new Set(languages).size).toBe(1);
      expect(languages[0]!.slice(0, 2)).toBe(side);
    }
  });
});

test.each(LOCALES)(
  'in the paragraph of the other language too each sentence is heard behind its number (%s)',
  async (locale) => {
    const { page } = await site.open(chapterPath(locale, reading.chapter.slug));
    const tree = await page.locator(`[data-passage="${passage}"] [data-counterpart]`).ariaSnapshot();
    const said = tree.replaceAll(/["“”\\\s]|\/url:\S*|- (?:text|link):?/g, '');
    const turn = id.slice(id.lastIndexOf('.') + 1);
    expect(said).toMatch(new RegExp(`${turn}\u2060?:?${start(reading.sentence[otherLocale(locale)]!).slice(0, 3)}`));
  },
);

test.each([true, false])('on a phone notes open from a disclosure (script: %s)', async (javaScriptEnabled) => {
  const viewport = { width: 360, height: 740 };
  const { page } = await site.open(chapterPath('en', reading.chapter.slug), { viewport, javaScriptEnabled });
  const read = page.locator(`[data-passage="${passage}"]`);
  expect(await read.getByRole('checkbox').count()).toBe(0);
  expect(await read.getByText(note('en')).filter({ visible: true }).count()).toBe(0);
  await read.locator('summary').click();
  expect(await read.getByRole('note').filter({ visible: true }).first().isVisible()).toBe(true);
  expect(await read.getByText(note('en')).filter({ visible: true }).count()).toBe(1);
});

const STATES: [what: string, options: Parameters<BuiltSite['open']>[1]][] = [
  ['twice the size', { viewport: { width: 640, height: 400 } }],
  ['four times the size', { viewport: { width: 320, height: 256 } }],
  ['colours that the reader forces', { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }],
];
test.each(combine(spread(STATES, 2), ['compare', 'read']))(
  'axe finds no fault in a chapter at %s, set to %s',
  async ([, options], layout) => {
    const { page } = await site.open(chapterPath('en', reading.chapter.slug), options);
    await page.locator(`#layout-${layout}`).check({ force: true });
    expect(await axeFaults(page)).toEqual([]);
  },
);

test('the signs of the bar above the text are wide enough for a finger on the narrowest phone, in one line', async () => {
  const { page } = await site.open(chapterPath('en', reading.chapter.slug), { viewport: { width: 320, height: 640 } });
  const widths = await page
    .locator('[data-bar] button')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().width));
  expect(widths.length).toBe(2);
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(24);
  expect((await page.locator('[data-bar]').boundingBox())!.height).toBeLessThan(50);
  // Letters set wide apart move a page on to a further line, not out of the window.
  await page.locator('.masthead nav').evaluate((nav: HTMLElement) => (nav.style.letterSpacing = '0.12em'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
