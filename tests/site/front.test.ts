import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import {
  aboutPath,
  backgroundPath,
  chapterPath,
  correctionsPath,
  homePath,
  methodPath,
  numbersPath,
  outcomesPath,
  placesPath,
} from '../../src/paths.ts';
import { useBuiltSite } from './built-site.ts';
import { combine, spread } from './permutations.ts';
import { hrefOf, numbers, outcomes, report, sentencesOf, terms } from './site-map.ts';

const site = useBuiltSite();

const NAMED = {
  en: {
    party: /Communist Party/,
    people: /million people/,
    place: /south-east/,
    standing: /not an official site/,
    findings: 'Worth knowing first',
  },
  zh: { party: /中共赣州市委/, people: /九百万人/, place: /江西南部/, standing: /非官方/, findings: '先看这几点' },
};

describe.each(LOCALES)('the home page (%s)', (locale) => {
  test('says on its first screen whose report it is and whose edition, how many people the place has and where it lies', async () => {
    const { page } = await site.open(homePath(locale), { viewport: { width: 1280, height: 900 } });
    const { standing, party, people, place } = NAMED[locale];
    const main = page.getByRole('main');
    for (const words of [standing, party, people, place]) {
      const box = await main.getByText(words).first().boundingBox();
      expect(box!.y, String(words)).toBeLessThan(900);
    }
    expect((await main.getByRole('img', { name: /赣州|Ganzhou/ }).boundingBox())!.y).toBeLessThan(500);
  });

  test('counts its findings from the data that the site gives away', async () => {
    const { page } = await site.open(homePath(locale));
    const text = await page.getByRole('region', { name: NAMED[locale].findings }).innerText();
    const counted = [
      numbers.filter(({ status }) => status === 'achieved').length,
      numbers.filter(({ status }) => status === 'target').length,
      outcomes.length,
      outcomes.filter(({ reading }) => reading === 'not-found').length,
      terms.length,
    ];
    for (const count of counted) expect(text).toMatch(new RegExp(`(?<!\\d)${count}(?!\\d)`));
  });

  test('leads a newcomer on a phone to the report and to the background before anything else', async () => {
    const { page } = await site.open(homePath(locale), { viewport: { width: 360, height: 800 } });
    const links = page.getByRole('main').getByRole('link').filter({ visible: true });
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.slice(0, 2)).toEqual(
      [chapterPath(locale, report.chapters[0]!.slug), backgroundPath(locale)].map(hrefOf),
    );
    const second = (await links.nth(1).boundingBox())!;
    expect(second.y + second.height).toBeLessThan(800);
  });

  test('leads to a phrase, a number, a goal by its date, a place and every chapter, without script', async () => {
    const { page } = await site.open(homePath(locale), { javaScriptEnabled: false });
    const main = page.getByRole('main');
    for (const { slug } of report.chapters) {
      expect(await main.locator(`ol a[href$="/${locale}/report/${slug}/"]`).isVisible()).toBe(true);
    }
    for (const end of ['terms/', 'numbers/', 'places/', 'charts/', 'downloads/']) {
      expect(await main.locator(`a[href$="/${locale}/${end}"]`).count()).toBeGreaterThan(0);
    }
    expect(await main.locator(`a[href="${hrefOf(outcomesPath(locale, 'due'))}"]`).isVisible()).toBe(true);
  });
});

test.each(combine([backgroundPath, methodPath], LOCALES))(
  'a page of running text prints its marks as they are meant: %o, %s',
  async (path, locale) => {
    const { page } = await site.open(path(locale));
    const main = page.getByRole('main');
    expect(await main.innerText()).not.toMatch(/\*\*|<\/?[A-Z]|undefined|NaN/);
    // The signs of a number’s status are those of the text and the charts, each with its name, and at no end of a line.
    expect(await main.innerText()).not.toMatch(/[●◐○∴§]/);
    const signs = await main.locator('.sign').all();
    for (const sign of signs) {
      expect(await sign.getAttribute('aria-label')).not.toBe('');
      expect(
        await sign.evaluate(
          ({ previousSibling, nextSibling }) =>
            previousSibling!.textContent!.endsWith('\u2060') && nextSibling!.textContent!.startsWith('\u2060'),
        ),
      ).toBe(true);
    }
  },
);

/** One code writes them in both languages. */
describe.each(spread(LOCALES, 1))('the pages of running text (%s)', (locale) => {
  test('a source’s number leads to its note, and the note back to the text', async () => {
    const { page } = await site.open(backgroundPath(locale));
    const mark = page.locator('sup a').nth(2);
    const number = (await mark.textContent())!.trim();
    await mark.click();
    const note = page.locator('li:target');
    expect(
      await page
        .locator('ol > li[id^=source-]')
        .nth(Number(number) - 1)
        .getAttribute('id'),
    ).toBe(await note.getAttribute('id'));
    expect(await note.locator('blockquote').isVisible()).toBe(true);
    await note.locator('a[href^="#cited-"]').click();
    expect((await page.locator('sup a:target').textContent())!.trim()).toBe(number);
  });

  test('have where to read on, then their sources, beside the text where there is room, and below it on a phone', async () => {
    const { page } = await site.open(backgroundPath(locale), { viewport: { width: 1600, height: 900 } });
    const boxes = async () => {
      const [text, ...asides] = ['.prose', '#more-pages', '#sources'].map((part) => page.locator(part).first());
      const [more, sources] = await Promise.all(asides.map((aside) => aside.boundingBox()));
      return { text: (await text!.boundingBox())!, more: more!, sources: sources! };
    };
    const wide = await boxes();
    expect(wide.sources.x).toBeGreaterThan(wide.text.x + wide.text.width);
    expect(wide.more.y).toBeLessThan(wide.text.y);
    expect(wide.sources.y).toBeGreaterThan(wide.more.y);
    // However long the sources are, the text begins below its heading.
    for (const width of [1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const summary = (await page.locator('article > header').boundingBox())!;
      expect((await boxes()).text.y - summary.y - summary.height, String(width)).toBeLessThan(60);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const narrow = await boxes();
    expect(narrow.more.y).toBeGreaterThan(narrow.text.y + narrow.text.height);
    expect(narrow.sources.y).toBeGreaterThan(narrow.more.y);
  });

  test('lead on to one another', async () => {
    const { page } = await site.open(methodPath(locale), { javaScriptEnabled: false });
    const links = page.getByRole('complementary').getByRole('navigation').getByRole('link');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs[0]).toBe(hrefOf(chapterPath(locale, report.chapters[0]!.slug)));
    expect(hrefs).toContain(hrefOf(backgroundPath(locale)));
    expect(hrefs).toContain(hrefOf(correctionsPath(locale)));
    expect(hrefs).not.toContain(hrefOf(methodPath(locale)));
  });

  test('a reader who found a mistake learns that there is nowhere to report it yet', async () => {
    for (const path of [aboutPath(locale), correctionsPath(locale)]) {
      const { page } = await site.open(path, { javaScriptEnabled: false });
      expect(
        await page
          .getByRole('main')
          .getByText(/no channel for reporting|指出错误的渠道/)
          .count(),
        path,
      ).toBe(1);
    }
  });

  test('corrections say where, what it was, what it is and why', async () => {
    const { page } = await site.open(correctionsPath(locale));
    const first = page.getByRole('main').locator('details[open] li').first();
    const link = first.getByRole('link');
    const id = (await link.textContent())!.trim();
    const sentence = report.chapters.flatMap(sentencesOf).find((candidate) => candidate.id === id)!;
    expect(await link.getAttribute('href')).toContain(`#s${id}`);
    const [old, now] = [await first.locator('del').allTextContents(), await first.locator('ins').allTextContents()];
    expect(old.length + now.length).toBeGreaterThan(0);
    for (const words of now) expect(sentence.en).toContain(words.trim());
  });
});

test('the page for what is not there has the site’s name, a box with the words of the address and a way on in both languages', async () => {
  const { page } = await site.open('/en/no/such-page/');
  for (const box of await page.getByRole('searchbox').all()) expect(await box.inputValue()).toBe('such page');
  for (const locale of LOCALES)
    expect(await page.locator(`header a[href="${hrefOf(homePath(locale))}"]`).isVisible()).toBe(true);
  for (const role of ['search', 'navigation'] as const) {
    const boxes = await Promise.all((await page.getByRole(role).all()).map((one) => one.boundingBox()));
    expect(boxes.length, role).toBe(2);
    expect(boxes[0]!.y, role).toBeCloseTo(boxes[1]!.y, 0);
  }
});

test.each(LOCALES)('the main navigation of a phone breaks into even rows (%s)', async (locale) => {
  const { page } = await site.open(homePath(locale), { viewport: { width: 360, height: 740 } });
  const rows = await page
    .locator('.masthead nav li')
    .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().top)));
  const lengths = [...Map.groupBy(rows, (top) => top).values()].map(({ length }) => length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  // Where not all of it finds room beside the name, it fills a line of its own.
  await page.setViewportSize({ width: 900, height: 740 });
  const top = (of: string) =>
    page.locator(`.masthead ${of}`).evaluate((element) => element.getBoundingClientRect().top);
  expect(await top('nav')).toBeGreaterThan(await top('[data-other-language]'));
});

test.each(spread([1024, 1280, 1440, 1600], 2))(
  'the masthead keeps to one line at %i px in both languages, and its pages to their place',
  async (width) => {
    for (const locale of LOCALES) {
      const { page } = await site.open(methodPath(locale), { viewport: { width, height: 900 } });
      expect((await page.getByRole('banner').boundingBox())!.height, locale).toBeLessThan(70);
      const left = async () => (await page.locator('.masthead nav').boundingBox())!.x;
      const beside = await left();
      await page.goto(`${site.origin}${homePath(locale)}`);
      expect(await left(), locale).toBe(beside);
      // The title page has the name once.
      expect(await page.locator(`header a[href="${hrefOf(homePath(locale))}"]`).isVisible(), locale).toBe(false);
      await page.context().close();
    }
  },
);

test.each([
  [placesPath, 'blockquote'],
  [outcomesPath, 'article p'],
  [numbersPath, '.number-words > *'],
])('where the report’s words stand in both languages, one can be had alone: %o', async (path, words) => {
  const { page } = await site.open(path('zh'));
  const shown = (lang: string) => page.locator(`main :is(${words})[lang|="${lang}"]`).filter({ visible: true });
  if (path === outcomesPath) await page.getByRole('button', { name: '全部展开' }).click();
  const both = await shown('en').count();
  expect(both).toBeGreaterThan(10);
  await page.getByRole('main').getByRole('radio', { name: '中文' }).check({ force: true });
  expect(await shown('en').count()).toBe(0);
  expect(await shown('zh').count()).toBeGreaterThan(10);
  await page.getByRole('main').getByRole('radio', { name: '双语' }).check({ force: true });
  expect(await shown('en').count()).toBe(both);
});
