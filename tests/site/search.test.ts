import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { judge, readQueries, type Answer } from '../../scripts/bench/search/queries.ts';
import { ask } from '../../scripts/bench/search/ask.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { searchRecords } from '../../src/library/search-records.ts';
import { readSoundContent } from '../../src/reader/check-content.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import type { CatalogueFile } from '../../src/domain/search/catalogue.ts';
import type { ShownEntry } from '../../src/domain/search/record.ts';
import { homePath } from '../../src/paths.ts';
import { axeFaults } from './axe-faults.ts';
import { useBuiltSite } from './built-site.ts';
import { combine, spread } from './permutations.ts';
import { box, done, idsOf, results, said } from './search-page.ts';
import { counterpartOf, readBuilt, term } from './site-map.ts';

const site = useBuiltSite();

const PHONE = { viewport: { width: 360, height: 740 } };
const more = (page: Page) => page.getByRole('button', { name: /^Show \d+ more$/ });

async function searchFor(query: string, locale = 'en', options = {}) {
  const opened = await site.open(`/${locale}/search/?q=${encodeURIComponent(query)}`, options);
  await done(opened.page);
  return opened;
}
async function typeIn(page: Page, query: string) {
  await box(page).fill(query);
  await done(page);
}
const askHere = (page: Page, query: string): Promise<Answer> =>
  ask({ name: '', open: async () => {}, run: (script) => page.evaluate(script), close: async () => {} }, query);

describe('what is found', () => {
  // The rules ask every one of them, without a browser.
  test('a query of tests/search/queries.yaml is answered as the file says', { timeout: 180_000 }, async () => {
    const records = searchRecords(openLibrary(readSoundContent()));
    const byName = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
    const queries = spread(readQueries(), 4).values();
    const faults: unknown[] = [];
    // While one page waits for the end of the typing, others search.
    const askNext = async () => {
      const { page, noise } = await site.open('/zh/search/');
      await done(page);
      for (const query of queries) {
        const verdict = judge(query, await askHere(page, query.ask), byName);
        const { missed, wrongFirst, falseAnswer, wrongTone } = verdict;
        if (missed.length > 0 || wrongFirst || falseAnswer || wrongTone) faults.push({ ask: query.ask, ...verdict });
      }
      expect(noise).toEqual([]);
      await page.context().close();
    };
    await Promise.all(Array.from({ length: 2 }, askNext));
    expect(faults).toEqual([]);
  });

  test('both interfaces give the same results in the same order', async () => {
    const [zh, en] = await Promise.all([searchFor('赣州', 'zh'), searchFor('赣州', 'en')]);
    for (const query of spread(
      ['五型政府', '高质量发展', 'high-tech enterprises', '400 billion', 'wxzf', '五型政俯'],
      3,
    )) {
      await Promise.all([typeIn(zh.page, query), typeIn(en.page, query)]);
      expect(await idsOf(zh.page), query).toEqual(await idsOf(en.page));
      expect((await idsOf(en.page)).length, query).toBeGreaterThan(0);
    }
  });

  test('a result says its kind and id, both languages with the match marked, and where it leads', async () => {
    const { page } = await searchFor('五型政府');
    expect(await page.getByRole('heading', { name: 'Results' }).count()).toBe(1);
    const term = results(page).first();
    expect(await term.getAttribute('data-kind')).toBe('term');
    expect(await term.getAttribute('data-id')).toBe('five-type-government');
    expect(await term.locator('a').getAttribute('href')).toMatch(/\/en\/terms\/five-type-government\/$/);
    const sentence = page.locator('[data-kind=sentence]').first();
    expect(await sentence.locator('mark').allTextContents()).toEqual(['“五型”政府', '“five-type” government']);
    expect(await sentence.locator('a').getAttribute('href')).toMatch(/\/en\/report\/reform-and-opening\/#s5\.3\.3$/);
  });

  test('a result leads to the very sentence, lit and marked', async () => {
    const { page } = await searchFor('五型政府');
    await page.locator('[data-kind=sentence] a').first().click();
    await page.waitForURL(/#s5\.3\.3$/);
    const marks = page.locator(`:is(#s5\\.3\\.3, ${counterpartOf('5.3.3')}) mark`).filter({ visible: true });
    await marks.first().waitFor();
    expect((await marks.allTextContents()).join('')).toBe('“five-type” government“五型”政府');
    expect(await page.locator('#s5\\.3\\.3').evaluate((element) => element.matches(':target'))).toBe(true);
    await page.reload();
    expect(await marks.count()).toBe(0);
  });
});

describe('the page', () => {
  test('what a page explains is a result of its own kind, with the passage marked, and leads to its heading', async () => {
    for (const [locale, query, heading] of [
      ['en', 'aim', 'How to read it'],
      ['zh', '力争', '怎样读'],
    ] as const) {
      const { page } = await searchFor(query, locale);
      const result = page.locator('[data-search-result][data-kind="page"]').first();
      expect(await result.locator('mark').allTextContents()).toContain(query);
      await result.getByRole('link').click();
      const target = page.locator(':target');
      expect((await target.textContent())!.trim()).toBe(heading);
      await page.context().close();
    }
  });

  test('every page that can be found has the place to which it leads', () => {
    const read = <T>(name: string) => JSON.parse(readBuilt(`data/search/${name}.json`).toString()) as T;
    const { build, counts, chunks } = read<CatalogueFile>('catalogue');
    const files = Math.ceil(counts.page / chunks.page);
    const pages = Array.from({ length: files }, (_, nth) => read<ShownEntry[]>(`words/${build}-page-${nth}`)).flat();
    expect(pages.length).toBeGreaterThan(10);
    for (const { at } of pages)
      for (const locale of LOCALES) {
        const [path, anchor] = at![locale].split('#');
        const html = readBuilt(`${homePath(locale)}${path}index.html`).toString();
        if (anchor !== undefined) expect(html, at![locale]).toContain(`id="${anchor}"`);
      }
  });

  test('has one box, announces the count, and shows a screenful with more on demand', async () => {
    const { page } = await searchFor('赣州');
    expect(await page.getByRole('searchbox').count()).toBe(1);
    const words = (await page.locator('[data-search-status]').textContent())!;
    expect(words).toMatch(/^\d+ results for “赣州”$/);
    await expect.poll(() => page.locator('[role=status][data-search-said]').textContent()).toBe(words);
    const total = Number(/^\d+/.exec(words)![0]);
    expect(await results(page).count()).toBe(10);
    while (await more(page).isVisible()) {
      await more(page).click();
      await done(page);
    }
    expect(await results(page).count()).toBe(total);
  });

  test('filters by kind, chapter and status; the address carries them', async () => {
    const { page } = await searchFor('高新技术企业');
    await page.getByRole('radio', { name: /^Numbers/ }).click();
    await done(page);
    const kinds = await results(page).evaluateAll((items: HTMLElement[]) => items.map((item) => item.dataset.kind));
    expect(new Set(kinds)).toEqual(new Set(['number']));
    await page.getByRole('radio', { name: /^goal/ }).click();
    await done(page);
    expect(await idsOf(page)).toContain('high-tech-enterprises-goal');
    await page.getByRole('combobox', { name: /^Chapter/ }).selectOption('4');
    await done(page);
    expect(new URL(page.url()).search).toMatch(/kind=number&chapter=4&status=target$/);
    await page.goto(page.url().replace('?', '?view=zh&'));
    await done(page);
    expect(new URL(page.url()).searchParams.get('view')).toBe('zh');
    const before = await idsOf(page);
    await page.reload();
    await done(page);
    expect(await idsOf(page)).toEqual(before);
  });

  test('the sentences found are taken away, shown or not, as text and as CSV', async () => {
    const { page } = await searchFor('创新');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const found = page.locator('[data-search-sentences]');
    await page.getByRole('combobox', { name: /^Chapter/ }).selectOption('4');
    await done(page);
    const count = Number(await page.getByRole('radio', { name: /^Sentences/ }).locator('xpath=..').locator('[data-filter-count]').textContent()); // prettier-ignore
    expect(await found.textContent()).toContain(`All ${count} sentences:`);
    expect(count).toBeGreaterThan(await page.locator('[data-kind=sentence]').count());
    await found.getByRole('button', { name: 'Copy' }).click();
    await found.getByRole('button').filter({ hasText: 'Copied' }).waitFor();
    const [head, ...blocks] = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\n\n');
    expect(head).toContain(`${count} sentences found for “创新”`);
    expect(head).toContain(`Unofficial translation by large language models\n${page.url()}`);
    const [download] = await Promise.all([page.waitForEvent('download'), found.getByRole('link', { name: 'CSV' }).click()]); // prettier-ignore
    const [, ...lines] = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(count);
    for (const [nth, block] of blocks.entries()) {
      const [id, zh, en, address] = block.split('\n');
      expect(lines[nth]).toMatch(new RegExp(`^${id},s${id},4,`));
      expect([zh, en!.length > 10, new URL(address!).hash]).toEqual([expect.stringContaining('创新'), true, `#s${id}`]);
    }
    expect(blocks).toHaveLength(count);
    // Who is shown one language takes that.
    await page.locator('#view-zh').check({ force: true });
    await found
      .getByRole('button')
      .filter({ hasText: /^\s*Copy\s*$/ })
      .click();
    await found.getByRole('button').filter({ hasText: 'Copied' }).waitFor();
    const chinese = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\n\n');
    expect(chinese[0]).not.toContain('translation');
    expect(chinese.slice(1)).toEqual(blocks.map((block) => block.split('\n').toSpliced(2, 1).join('\n')));
    await page.getByRole('radio', { name: /^Terms/ }).click();
    await done(page);
    expect(await found.isVisible(), 'of terms no sentences are offered').toBe(false);
  });

  test('says where no sentence has all the words, and leads to each of them', async () => {
    const { page } = await searchFor('electronics target', 'en', PHONE);
    expect(await said(page)).toMatch(/^No sentence has all the words of “electronics target”; \d+ close matches$/);
    const words = page.locator('[data-search-words] a');
    expect(await words.allTextContents()).toEqual(['electronics', 'target']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await words.first().click();
    await page.waitForURL(/\?q=electronics$/);
    await done(page);
    expect((await idsOf(page))[0]).toBe('electronics-and-it');
    expect(await words.filter({ visible: true }).count()).toBe(0);
    await typeIn(page, '稀土医院');
    expect(await said(page)).toBe('No sentence has all the words of “稀土医院”.');
    expect(await words.allTextContents()).toEqual(['稀土', '医院']);
  });

  test('going back restores the list and the place in it', async () => {
    const { page } = await searchFor('赣州');
    await more(page).click();
    await done(page);
    await results(page).nth(25).locator('a').scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    await results(page).nth(25).locator('a').click();
    await page.waitForURL(/report|terms/);
    await page.goBack();
    await done(page);
    expect(await results(page).count()).toBe(40);
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 50, top);
  });

  test('works by keys alone', async () => {
    const { page } = await searchFor('改革');
    await page.evaluate(() => scrollTo(0, 400));
    await page.locator('body').press('/');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([400, 'BODY']);
    expect(await box(page).inputValue()).toBe('改革');
    await page.locator('body').press('/');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(
      await results(page)
        .nth(1)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    await done(page);
    expect(await results(page).count()).toBe(0);
    await box(page).fill('five-type');
    await done(page);
    const before = await results(page).count();
    const explain = page.getByRole('button', { name: 'explanations' });
    await explain.press('Enter');
    await explain.waitFor({ state: 'hidden' });
    await done(page);
    expect(await results(page).count()).toBeGreaterThan(before);
    expect(await results(page).nth(before).locator('a:focus').count()).toBe(1);
    await box(page).fill('五型政府');
    await page.keyboard.press('Enter');
    await done(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/terms\/five-type-government/);
  });

  test('has no axe violation with results, with nothing found, in light and in dark', async () => {
    for (const [colorScheme, query] of combine(['light', 'dark'], ['高新技术企业', 'bitcoin'])) {
      const { page, noise } = await searchFor(query, 'zh', { colorScheme });
      expect(await axeFaults(page)).toEqual([]);
      expect(noise).toEqual([]);
    }
  });

  test('takes less than 150 kB with a first search: what is found everywhere, and what is only near', async () => {
    /** What hosts say beside each answer. */
    const HEAD = 500;
    for (const [query, most] of [
      ['五型政府', 90_000],
      ['400 billion', 90_000],
      ['高质量发展', 105_000],
      ['粤港澳大弯区', 150_000],
      ['《国务院关于支持赣南等原中央苏区振兴发展的若干意见》', 150_000],
    ] as const) {
      const { page } = await searchFor(query, 'en', { compressed: true });
      const sizes = await page.evaluate(() =>
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
          (entry) => (entry as PerformanceResourceTiming).encodedBodySize,
        ),
      );
      const bytes = sizes.reduce((sum, size) => sum + size + HEAD, 0);
      expect(bytes, query).toBeLessThan(most);
      expect(bytes, query).toBeGreaterThan(50_000);
      expect(sizes.length, query).toBeLessThan(48);
    }
  });

  test('asks for everything that every search needs before there is a query, and for each file once', async () => {
    const { page, requests } = await site.open('/en/search/', { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await box(page).fill('navel oranges');
    await done(page);
    const asked = requests.slice(before).map((url) => new URL(url).pathname);
    expect(asked.filter((path) => !/\/pagefind\/index\/|\/data\/search\/words\//.test(path))).toEqual([]);
    expect(asked.length).toBeLessThan(14);
    expect(new Set(requests).size).toBe(requests.length);
  });

  test('without script says so and leads elsewhere', async () => {
    const { page } = await site.open('/en/search/?q=x', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('Search needs JavaScript');
    for (const part of ['terms', 'numbers', 'charts', 'downloads']) {
      expect(await page.locator(`main a[href$="/en/${part}/"]`).count()).toBe(1);
    }
    expect(await page.getByRole('main').getByRole('radio').count()).toBe(0);
  });
});

test('who reads Chinese alone sees no English but what he looked for', async () => {
  const { page } = await searchFor('工业', 'zh', PHONE);
  const english = results(page).locator('[lang|=en]').filter({ visible: true });
  expect(await english.count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole('main').getByRole('radio', { name: '中文' }).check({ force: true });
  expect(await english.count()).toBe(0);
  await page.goto(`${site.origin}/zh/search/?q=towards`);
  await done(page);
  expect(await english.count()).toBe(await english.filter({ has: page.locator('mark') }).count());
  expect(await english.count()).toBeGreaterThan(0);
  for (const path of ['/zh/terms/', `/zh/terms/${term.slug}/`]) {
    await page.goto(site.origin + path);
    expect(await page.getByRole('main').getByText(term.en, { exact: true }).filter({ visible: true }).count()).toBe(0);
  }
});

describe('typing', () => {
  test('the status leaves done at once, and is done with the list in place', async () => {
    const { page } = await searchFor('改革');
    const at = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('main input[type=search]')!;
      const status = document.querySelector<HTMLElement>('[data-search-status]')!;
      input.value = '五型政府';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return status.dataset.searchStatus;
    });
    expect(at).not.toBe('done');
    await done(page);
    expect((await idsOf(page))[0]).toBe('five-type-government');
  });

  test('nothing happens while an input method composes, and the value is never touched', async () => {
    const { page } = await searchFor('改革');
    const before = await idsOf(page);
    await page.clock.install();
    await box(page).evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      input.value = 'wu xing';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    await page.clock.runFor(300);
    expect(await idsOf(page)).toEqual(before);
    expect(await page.locator('[data-search-status]').getAttribute('data-search-status')).toBe('done');
    expect(await box(page).inputValue()).toBe('wu xing');
    const after = await box(page).evaluate((input: HTMLInputElement) => {
      input.value = '五型政府';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      return document.querySelector<HTMLElement>('[data-search-status]')!.dataset.searchStatus;
    });
    expect(after).not.toBe('done');
    await page.clock.runFor(300);
    await done(page);
    expect((await idsOf(page))[0]).toBe('five-type-government');
    expect(await box(page).inputValue()).toBe('五型政府');
  });

  // Safari ends the composition before the key that ended it arrives.
  test('a key that ends a composition is the input method’s alone', async () => {
    const { page } = await searchFor('改革');
    await box(page).evaluate((input) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true }));
    });
    expect(await box(page).inputValue()).toBe('改革');
  });

  test('on a phone Enter closes the keyboard, with a mouse the box keeps the focus', async () => {
    for (const [options, focused] of [
      [{ ...PHONE, hasTouch: true, isMobile: true }, false],
      [{}, true],
    ] as const) {
      const { page } = await site.open('/en/search/', options);
      expect(await page.getByText('Press /').isVisible(), 'keys are named where there may be some').toBe(focused);
      await box(page).fill('五型政府');
      await box(page).press('Enter');
      await done(page);
      expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(focused);
    }
  });

  test('an older answer never takes the place of a newer', async () => {
    const { page } = await site.open('/en/search/');
    await done(page);
    const held: (() => Promise<void>)[] = [];
    await page.route('**/*.pf_index', (route) => void held.push(() => route.continue()));
    // Each is asked for before the next is typed.
    const searches = () => page.evaluate(() => new URLSearchParams(location.search).get('q'));
    for (const query of ['改革', 'navel oranges', '5020']) {
      await box(page).fill(query);
      await expect.poll(searches).toBe(query);
    }
    for (const release of held.reverse()) await release();
    await page.unroute('**/*.pf_index');
    await done(page);
    expect(await page.locator('[data-search-status]').textContent()).toContain('5020');
    expect((await idsOf(page))[0]).toBe('five-oh-two-oh');
  });
});

describe('bad input', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '${alert(1)} {{7*7}}',
    '改革'.repeat(2500),
    'a'.repeat(5000),
    '__proto__',
    'constructor toString',
    '.*+?^${}()|[]\\',
    '(?:)',
    '\u0001\u0002\u007f',
    '😀👩‍👩‍👧',
    '\u202e改革\u200f',
    '%',
    '+',
    '{count} {query}',
    '"',
    '“',
    ' ',
  ];

  test('is a query like any other: nothing runs, nothing in the console, a clear state', async () => {
    const { page, noise } = await site.open('/en/search/');
    page.on('dialog', (dialog) => noise.push(`dialog: ${dialog.message()}`));
    for (const query of spread(HOSTILE, 9)) {
      await typeIn(page, query);
      expect(
        await page
          .locator('[data-search-list] script, main :is([data-search-status], [role=status]) *, main img')
          .count(),
        query.slice(0, 30),
      ).toBe(0);
      expect(new URL(page.url()).searchParams.get('q')?.length ?? 0).toBeLessThanOrEqual(400);
    }
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('main input[type=search]')!;
      input.value = 'a\ud800b';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await done(page);
    expect(noise).toEqual([]);
  });

  test.each(['?q=%E0%A4%A', '?q=五型政府&q=x', '?q=%3Cscript%3E', '?kind=x&chapter=99&q=改革', '?'])(
    'in the address: %s',
    async (query) => {
      const { page, noise } = await site.open(`/zh/search/${query}`);
      await done(page);
      expect(noise).toEqual([]);
      if (query.includes('&q=x')) expect((await idsOf(page))[0]).toBe('five-type-government');
    },
  );
});
