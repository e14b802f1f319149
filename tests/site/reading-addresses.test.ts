import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBuiltSite } from './built-site.ts';
import { spread } from './permutations.ts';
import { counterpartOf, longestChapter, number, reading, sentencesOf, term } from './site-map.ts';

const site = useBuiltSite();

const CHAPTER = `report/${reading.chapter.slug}/`;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** Three sentences in a row, and one farther down. */
const [ONE, TWO, THREE] = [reading.before.id, reading.sentence.id, reading.after.id];
const FARTHER = sentencesOf(reading.chapter).at(-6)!.id;
const OTHER = `report/${longestChapter.slug}/#s${sentencesOf(longestChapter)[1]!.id}`;
const topOf = (page: Page, id: string) =>
  page.evaluate((id) => Math.round(document.getElementById(id)!.getBoundingClientRect().top), id);
const lit = (page: Page) =>
  page.locator('[data-sentence]:is(:target, .lit)').evaluateAll((sentences) => sentences.map(({ id }) => id));
/** Only the fragment differs: the page is not loaded anew by itself. */
const visit = async (page: Page, address: string) => {
  await page.goto('about:blank');
  await page.goto(site.origin + address);
};

describe('an address with an anchor', () => {
  test('lights the sentence or the range that it names, however it was pasted, and is put right', async () => {
    const { page } = await site.open('/');
    const one = ['.', ')', '。', '，', '”', '/', '?from=timeline', '&utm_source=x', '%E3%80%82', '】'];
    const pasted = [...one.map((tail) => `s${ONE}${tail}`), `S${ONE}`, ONE];
    for (const fragment of spread(pasted, 3)) {
      await visit(page, `/en/${CHAPTER}#${fragment}`);
      expect(await lit(page), fragment).toEqual([`s${ONE}`]);
      expect(new URL(page.url()).hash).toBe(`#s${ONE}`);
      expect(await topOf(page, `s${ONE}`), fragment).toBeLessThan(200);
    }
    const ranges = [`s${ONE}-s${THREE}`, `s${ONE}-${THREE}`, `s${ONE}–s${THREE}`, `${THREE}-${ONE}。`];
    for (const fragment of spread(ranges, 2)) {
      await visit(page, `/en/${CHAPTER}#${fragment}`);
      expect(await lit(page), fragment).toEqual([`s${ONE}`, `s${TWO}`, `s${THREE}`]);
      expect(await page.locator('[data-bad-anchor]').isVisible(), fragment).toBe(false);
      // It stands where a single sentence does: below the heading of its passage.
      const numbered = page.locator(`[id="s${TWO}"] .sentence-number`);
      expect(await numbered.evaluate((link) => getComputedStyle(link, '::before').content)).toMatch(/\d/);
      const top = await topOf(page, `s${ONE}`);
      await visit(page, `/en/${CHAPTER}#s${ONE}`);
      expect(Math.abs((await topOf(page, `s${ONE}`)) - top), fragment).toBeLessThan(2);
    }
    // Where no rail stands beside the text, the bar says where the reader is, and the sentence its whole number.
    await page.setViewportSize({ width: 1100, height: 700 });
    await visit(page, `/en/${CHAPTER}#s${ONE}`);
    const title = await page.getByRole('heading', { level: 1 }).evaluate((h1) => h1.firstChild!.textContent!.trim());
    const words = await page.getByRole('button', { name: 'Contents' }).innerText();
    expect(words.replace(/\s+/g, ' ')).toContain(`${reading.chapter.number} ${title}`);
    const sign = page.locator(`[id="s${ONE}"] .sentence-number`);
    expect(await sign.evaluate((link) => getComputedStyle(link, '::before').content + link.textContent)).toBe(
      `"${ONE.slice(0, ONE.lastIndexOf('.') + 1)}"${ONE.slice(ONE.lastIndexOf('.') + 1)}`,
    );
  });

  test('follows one anchor after another without a step of its own in the history', async () => {
    const { page } = await site.open(`/en/${CHAPTER}#s${ONE}-s${THREE}`);
    await page.evaluate((hash) => (location.hash = hash), `#${TWO}。`);
    await page.waitForURL(`**#s${TWO}`);
    expect(await lit(page)).toEqual([`s${TWO}`]);
    await page.goBack();
    expect(await lit(page)).toEqual([`s${ONE}`, `s${TWO}`, `s${THREE}`]);
  });

  test('that names nothing says so at the top, on every page', async () => {
    const { page, noise } = await site.open('/');
    const NOTHING = {
      zh: {
        words: '没有找到链接所指的位置',
        addresses: [
          `/zh/${CHAPTER}#s${ONE}-s9.9.9`,
          '/zh/terms/#group-0',
          '/zh/terms/by-kind/#group-nothing',
          '/zh/downloads/#nothing',
        ],
      },
      en: {
        words: 'not on this page',
        addresses: [
          `/en/${CHAPTER}#s5.9.99`,
          `/en/${CHAPTER}#%E0%A4%A`,
          `/en/${CHAPTER}#"><img src=x onerror=alert(1)>`,
          '/en/numbers/#no-such-number',
          `/en/terms/${term.slug}/#s9.9.9`,
          '/en/charts/#nothing',
          '/en/about/#nothing',
          '/en/#nothing',
        ],
      },
    };
    for (const { words, addresses } of Object.values(NOTHING)) {
      for (const address of spread(addresses, 2)) {
        await visit(page, address);
        expect(await page.getByRole('status').filter({ hasText: words }).isVisible(), address).toBe(true);
        expect(await page.evaluate(() => window.scrollY), address).toBe(0);
      }
    }
    expect(noise).toEqual([]);
  });

  test('finds numbers and groups of the glossary as well', async () => {
    const { page } = await site.open(`/en/numbers/#${number.id}.`);
    expect(await page.locator(':target').getAttribute('id')).toBe(number.id);
    await visit(page, '/zh/terms/#group-x。');
    expect(await page.locator(':target').getAttribute('id')).toBe('group-X');
    await visit(page, `/zh/terms/?q=${term.zh}#group-X`);
    expect(await page.locator('#group-X').isVisible()).toBe(true);
  });
});

describe('the link to the other language', () => {
  const link = (page: Page) => page.locator('.masthead [data-other-language]');
  /** As a keyboard’s reader does: a mouse would first scroll to the link. */
  const follow = (page: Page, to = 'en') =>
    Promise.all([page.waitForURL(`**/${to}/**`), link(page).evaluate((element: HTMLElement) => element.click())]);

  test('leads without script to the same page', async () => {
    const { page } = await site.open(`/zh/${CHAPTER}`, { javaScriptEnabled: false });
    await link(page).click();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`/en/${CHAPTER}$`));
  });

  test('keeps the sentence of the address, and the view, as a sentence that the brief cites does', async () => {
    const { page } = await site.open(`/zh/${CHAPTER}?view=zh#s${ONE}`);
    await link(page).click();
    await page.waitForURL(`**/en/${CHAPTER}?view=zh#s${ONE}`);
    expect(await lit(page)).toEqual([`s${ONE}`]);
    const cited = page.getByRole('region', { name: 'In brief' }).getByRole('link').first();
    const id = await cited.textContent();
    await cited.click();
    await expect.poll(() => page.url()).toBe(`${site.origin}/en/${CHAPTER}?view=zh#s${id!.trim()}`);
  });

  test('leaves the sentence of the address behind where the reader has read on', async () => {
    const { page } = await site.open(`/zh/${CHAPTER}#s${ONE}`);
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), `s${FARTHER}`);
    await follow(page);
    expect(new URL(page.url()).hash).toBe(`#s${FARTHER}`);
  });

  test('keeps the sentence that was read before the reader scrolled up to it', async () => {
    const { page } = await site.open(`/zh/${CHAPTER}`);
    const scrolled = page.evaluate(() => new Promise((done) => addEventListener('scroll', done, { once: true })).then(() => 0)); // prettier-ignore
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), `s${FARTHER}`);
    await scrolled;
    await link(page).click();
    await page.waitForURL(`**/en/${CHAPTER}#s${FARTHER}`);
  });

  test('keeps the sentence that is read in the other language’s paragraph, which fills a phone', async () => {
    const { page } = await site.open('/', PHONE);
    const part = counterpartOf(FARTHER);
    for (const locale of ['zh', 'en']) {
      await page.goto(`${site.origin}/${locale}/${CHAPTER}`);
      await page.locator(part).evaluate((part) => part.scrollIntoView());
      await follow(page, locale === 'zh' ? 'en' : 'zh');
      expect(new URL(page.url()).hash).toBe(`#s${FARTHER}`);
    }
  });

  test('keeps query, filters and order', async () => {
    const { page } = await site.open('/');
    for (const address of [
      '/numbers/?status=target&sort=date',
      '/terms/?q=%E5%9B%9B&kind=policy',
      '/terms/by-chapter/?chapter=3',
      '/search/?q=%E4%BA%94%E5%9E%8B%E6%94%BF%E5%BA%9C&kind=term',
    ]) {
      await page.goto(`${site.origin}/zh${address}`);
      await link(page).click();
      await page.waitForURL(`**/en${address}`);
    }
  });

  test('keeps the status that was chosen among the charts', async () => {
    const { page } = await site.open('/zh/charts/');
    const shown = () => page.getByRole('main').getByRole('listitem').filter({ visible: true }).count();
    await page.getByRole('radio', { name: '目标' }).check();
    const targets = await shown();
    await link(page).click();
    await page.waitForURL('**/en/charts/?status=target');
    expect(await page.getByRole('radio', { name: 'goal' }).isChecked()).toBe(true);
    expect(await shown()).toBe(targets);
  });

  test.each(spread(['/numbers/', '/terms/', '/terms/by-basis/', '/charts/', '/', '/about/'], 2))(
    'keeps the place in the page, and leaves it to no other visit where it opens a tab: %s',
    async (address) => {
      const { page } = await site.open(`/zh${address}`);
      // The heading nearest to the middle of the page stands at the same place in the other language.
      const heading = await page.evaluate(() => {
        const headings = [...document.querySelectorAll('main :is(h2, h3, tr[id])')];
        const at = Math.floor(headings.length / 2);
        headings[at]!.scrollIntoView();
        return { at, top: headings[at]!.getBoundingClientRect().top };
      });
      await link(page).dispatchEvent('click', { ctrlKey: true });
      expect(await page.evaluate(() => sessionStorage.getItem('position'))).toBeNull();
      await follow(page);
      const top = await page.evaluate(
        (at) => document.querySelectorAll('main :is(h2, h3, tr[id])')[at]!.getBoundingClientRect().top,
        heading.at,
      );
      expect(Math.abs(top - heading.top)).toBeLessThan(160);
    },
  );
});

describe('a reader who goes back', () => {
  const LISTS = [
    ['/zh/terms/', '[data-entry] a'],
    ['/zh/terms/?q=zheng', '[data-entry]:not([hidden]) a'],
    ['/en/numbers/?status=target&sort=size', '[data-number]:not([hidden]) a'],
  ] as const;
  test.each(spread(LISTS, 2))('finds list and place again: %s', async (address, links) => {
    const { page } = await site.open(address, { viewport: { width: 390, height: 800 } });
    const shown = page.locator(links);
    // Until then the heights of what is far from the window are guessed.
    await page.waitForFunction(
      () => !document.querySelector('tr[data-number]:not([data-laid]), [data-entry]:not([data-laid])'),
    );
    const count = await shown.count();
    const left = shown.nth(Math.floor(count / 2));
    await left.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const top = (await left.boundingBox())!.y;
    await Promise.all([page.waitForEvent('load'), left.evaluate((element: HTMLElement) => element.click())]);
    await page.goBack();
    expect(await shown.count()).toBe(count);
    await expect.poll(async () => Math.round((await left.boundingBox())!.y - top)).toBe(0);
  });
});

test('an address that only leads on takes anchor and query along, the contents keep their own', async () => {
  const { page } = await site.open('/en/');
  const { number, slug } = reading.chapter;
  await visit(page, `/en/report/${number}/?view=en#s${ONE}`);
  await page.waitForURL(`**/en/report/${slug}/?view=en#s${ONE}`);
  await page.waitForFunction(() => document.querySelector('[data-sentence]:is(:target, .lit)'));
  expect(await lit(page)).toEqual([`s${ONE}`]);
  await visit(page, `/en/report/#s${ONE}`);
  await page.waitForURL('**/en/#contents');
});

describe('an address that does not exist', () => {
  test('answers 404 in both languages with a search box', async () => {
    const { page } = await site.open('/en/downloads/');
    for (const path of ['/no/such/page/', '/en/terms/nothing/', '/%E0%A4%A', '/..%2f..%2fpackage.json']) {
      const response = await page.request.get(site.origin + path);
      expect(response.status(), path).toBe(404);
      expect(await response.text()).toContain('Page not found');
    }
    const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    for (const [path, title] of [
      ['/en/terms/nothing/', 'Page not found'],
      ['/zh/terms/nothing/', '没有这个页面'],
    ] as const) {
      await visit(page, path);
      expect(await first.textContent()).toContain(title);
      expect(await page.title()).toMatch(new RegExp(`^${title}`));
    }
  });

  test('offers the page that it may have meant', async () => {
    const { page } = await site.open(`/zh/${OTHER.replace('#', '。#')}`);
    const offer = page.getByText('Did you mean').getByRole('link');
    await offer.click();
    await page.waitForURL(`**/zh/${OTHER}`);
    await visit(page, '/en/terms/nothing。');
    expect(await page.getByText('Did you mean').isVisible()).toBe(false);
  });
});

test('the front page offers both languages and remembers the choice', async () => {
  const { page } = await site.open('/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/');
  await page.goto(`${site.origin}/`);
  await page.waitForURL('**/en/');
  await page.getByRole('link', { name: '中文' }).click();
  await page.waitForURL('**/zh/');
  await page.goto(`${site.origin}/`);
  await page.waitForURL('**/zh/');
});
