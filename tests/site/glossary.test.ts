import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compareIds } from '../../src/domain/ids.ts';
import { useBuiltSite } from './built-site.ts';
import { busiest, chapterWith, report, sentences, shorthand, terms } from './site-map.ts';

const site = useBuiltSite();

const entries = (page: Page) => page.locator('[data-entry]').filter({ visible: true });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });

test('a term’s page shows pinyin, parts, sources and every sentence in both languages, without script', async () => {
  const { page } = await site.open(`/en/terms/${shorthand.slug}/`, { javaScriptEnabled: false });
  const text = await page.getByRole('main').innerText();
  for (const { zh, en } of shorthand.parts) expect(text).toMatch(new RegExp(`${zh}[^]*${en.replace(/[()]/g, '.')}`));
  expect(text).toContain(shorthand.pinyin.split(' ')[0]);
  expect(await page.locator('mark').count()).toBeGreaterThanOrEqual(2);
  // What was seen in a copy only has no address.
  const addresses = shorthand.sources.flatMap(({ url }) => url ?? []);
  for (const url of addresses) expect(await page.locator(`a[rel="external"][href="${url}"]`).count()).toBe(1);
  await page.setViewportSize({ width: 360, height: 740 });
  const first = page
    .getByRole('main')
    .getByRole('link', { name: /^\d+\.\d+\.\d+$/ })
    .first();
  expect((await first.boundingBox())!.y).toBeLessThan(500);
  expect(await first.getAttribute('href')).toMatch(/\/en\/report\/.*#s\d/);
});

test('a shorthand opens its parts in the list of terms, each with the way to what takes it up, without script', async () => {
  const { page } = await site.open('/en/terms/', { javaScriptEnabled: false });
  const entry = page.locator('[data-entry]').filter({ has: page.getByText(shorthand.zh, { exact: true }) });
  const parts = entry.getByRole('listitem');
  expect(await parts.filter({ visible: true }).count()).toBe(0);
  const name = entry.getByText(`${shorthand.parts.length} parts`);
  const place = async () => Object.values((await name.boundingBox())!);
  await name.scrollIntoViewIfNeeded();
  const closed = await place();
  await name.click();
  expect(await place(), 'it stays under the pointer').toEqual(closed);
  expect(await parts.allInnerTexts()).toEqual(shorthand.parts.map(({ zh, en }) => `${zh} ${en}`));
  const led = shorthand.parts.filter(({ sentences, term, chapter }) => sentences.length > 0 || term !== null || chapter !== null); // prettier-ignore
  expect(await parts.getByRole('link').count()).toBe(led.length);
  const [id] = led.flatMap(({ sentences }) => sentences);
  if (id !== undefined) expect(await parts.getByRole('link').evaluateAll((links, end) => links.some((link) => (link as HTMLAnchorElement).href.endsWith(end)), `#s${id}`)).toBe(true); // prettier-ignore
});

test('a word’s history stands in the order of time, with the report in its place and the way to each source, without script', async () => {
  const dated = terms.find(({ first, use }) => first && use)!;
  const { page } = await site.open(`/en/terms/${dated.slug}/`, { javaScriptEnabled: false });
  const line = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Over time' }) });
  const days = await line.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!));
  expect(days).toEqual(days.toSorted());
  expect(days).toEqual(expect.arrayContaining([dated.first!.date, dated.use!.date, report.date]));
  const quotation = line.locator('blockquote');
  expect(await quotation.innerText()).toContain(dated.use!.zh);
  expect(await quotation.innerText()).toContain(dated.use!.en);
  expect(await quotation.getByRole('link').getAttribute('href')).toBe(dated.use!.source);
});

test('a contested word has the view of the Party and another, each with its source', async () => {
  const contested = terms.find(({ views }) => views.length > 0)!;
  const { page } = await site.open(`/en/terms/${contested.slug}/`, { javaScriptEnabled: false });
  for (const { by, text, source } of contested.views) {
    const view = page.locator('dl > div').filter({ hasText: by.en });
    expect(await view.innerText()).toContain(text.en);
    expect(await view.getByRole('link').getAttribute('href')).toBe(source);
  }
});

test('no entry of a time line is a date alone', async () => {
  const dated = terms.find(({ first }) => first)!;
  const headed = terms.find(({ first, sentences }) => first && sentences.length === 0) ?? dated;
  const { page } = await site.open('/en/terms/', { javaScriptEnabled: false });
  const entries = page.getByRole('heading', { name: 'Over time' }).locator('xpath=..').getByRole('listitem');
  for (const { slug } of [dated, headed]) {
    await page.goto(`${site.origin}/en/terms/${slug}/`);
    expect(await entries.count()).toBeGreaterThan(1);
    for (const entry of await entries.all()) expect(await entry.locator('> * + *, a').count(), slug).toBeGreaterThan(0);
    const places = page.locator('section:has(> #places)');
    const single = (await places.locator('.pair').count()) === 1;
    // One place alone is not counted.
    expect(/[1-9]\d* times in [1-9]\d* (sentence|heading)/.test(await places.innerText())).toBe(!single);
  }
});

test('what a term rests on stands beside what it means where there is room, and below it on a phone', async () => {
  for (const [width, beside] of [
    [1280, true],
    [360, false],
  ] as const) {
    const { page } = await site.open(`/en/terms/${shorthand.slug}/`, { javaScriptEnabled: false, viewport: { width, height: 900 } }); // prettier-ignore
    const meaning = (await page.getByText(shorthand.explanation.en, { exact: true }).boundingBox())!;
    const basis = (await page.getByRole('heading', { name: 'Based on' }).boundingBox())!;
    expect(basis.x > meaning.x + meaning.width).toBe(beside);
    if (!beside) expect(basis.y).toBeGreaterThan(meaning.y + meaning.height);
    await page.context().close();
  }
});

test('a term leads to the one before and the next by pinyin', async () => {
  const [first, second, third] = terms;
  const { page } = await site.open(`/en/terms/${second!.slug}/`, { javaScriptEnabled: false });
  const ways = page.getByRole('navigation', { name: 'Previous and next term' });
  expect(await ways.locator('[rel=prev]').getAttribute('href')).toContain(`/terms/${first!.slug}/`);
  await ways.locator('[rel=next]').click();
  expect(page.url()).toContain(`/terms/${third!.slug}/`);
  await page.goto(`${site.origin}/en/terms/${terms.at(-1)!.slug}/`);
  expect(await ways.locator('[rel=next]').count()).toBe(0);
});

test('every term is led to from the page of another', () => {
  const reached = terms.flatMap(({ slug, related, chain, parts }) =>
    [...related, ...chain, ...parts.map(({ term }) => term)].filter((other) => other !== slug),
  );
  expect(terms.filter(({ slug }) => !reached.includes(slug)).map(({ slug }) => slug)).toEqual([]);
});

test('a long list of related terms opens at the first, without script', async () => {
  const central = terms.toSorted((a, b) => b.related.length - a.related.length)[0]!;
  const { page } = await site.open(`/en/terms/${central.slug}/`, { javaScriptEnabled: false });
  const links = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Related terms' }) }).getByRole('listitem'); // prettier-ignore
  const open = links.filter({ visible: true });
  expect(await open.count()).toBe(8);
  await page.getByText(`${central.related.length - 8} more`, { exact: true }).click();
  expect(await open.count()).toBe(central.related.length);
});

test('who comes from another page of the site finds the way back, which says where it leads; others do not', async () => {
  const chapter = chapterWith(busiest.sentences[0]!);
  const { page } = await site.open(`/en/report/${chapter.slug}/#s${busiest.sentences[0]!}`);
  const back = page.getByRole('link', { name: 'Back to the text' });
  await page.evaluate((href) => (location.href = href), `${site.origin}/en/terms/${busiest.slug}/`);
  await back.click();
  await page.waitForURL(`**/${chapter.slug}/#s${busiest.sentences[0]!}`);
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((href) => void window.open(href), `${site.origin}/en/terms/${busiest.slug}/`),
  ]);
  await tab.getByRole('link', { name: 'Back to the text' }).click();
  await tab.waitForURL(`**/${chapter.slug}/`);
  for (const [path, name] of [
    ['search/?q=x', '← Back to the search'],
    ['terms/by-kind/', '← Back to the terms'],
    ['numbers/', '← Back'],
  ] as const) {
    await page.goto(`${site.origin}/en/${path}`);
    await page.evaluate((href) => (location.href = href), `${site.origin}/en/terms/${busiest.slug}/`);
    await page.getByRole('link', { name, exact: true }).waitFor();
  }
  await page.goto(`${site.origin}/en/terms/${busiest.slug}/`);
  expect(await page.getByRole('link', { name: '← Back' }).count()).toBe(0);
});

describe('the places of a term', () => {
  test('are lined up by their keyword, all of them in the page, whole on demand, without script', async () => {
    const { page } = await site.open(`/en/terms/${busiest.slug}/`, {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    const lines = page.locator('section:has(#places) ol:not([aria-label]) > li');
    expect(await lines.count()).toBeGreaterThanOrEqual(busiest.sentences.length);
    const open = lines.filter({ visible: true });
    expect(await open.count()).toBe(5);
    const middles = await open
      .locator('[lang="zh-Hans"] > .kwic-from > mark')
      .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
    expect(new Set(middles).size, 'all keywords begin at one place').toBe(1);
    const height = () => open.first().evaluate((line) => line.getBoundingClientRect().height);
    const short = await height();
    await page.getByLabel('Whole sentences').check();
    expect(await height()).toBeGreaterThan(short);
    await page.locator('section:has(#places) summary').click();
    expect(await open.count()).toBe(await lines.count());
  });

  test('have a line for each time that the word stands in a sentence, and one where sentences are shown whole', async () => {
    const written = (zh: string, forms: string[]) => Math.max(...forms.map((form) => zh.split(form).length - 1));
    const places = ({ sentences: ids }: (typeof terms)[number]) => sentences.filter(({ id }) => ids.includes(id));
    const often = terms.find((term) => places(term).length > 2 && places(term).some(({ zh }) => written(zh, term.forms) > 1))!; // prettier-ignore
    const { id, zh } = places(often).find((place) => written(place.zh, often.forms) > 1)!;
    const { page } = await site.open(`/en/terms/${often.slug}/`, { javaScriptEnabled: false });
    for (const fold of await page.locator('section:has(#places) summary').all()) await fold.click();
    const lines = page.locator(`[id="s${id}"]`).locator('[lang="zh-Hans"]').filter({ visible: true });
    expect(await lines.count()).toBe(written(zh, often.forms));
    for (const text of await lines.allTextContents()) expect(text).toBe(zh);
    await page.getByLabel('Whole sentences').check();
    expect(await lines.count()).toBe(1);
  });

  test('fit a phone, and so does a concordance of a query, whose sentence goes on where its keyword ends', async () => {
    const found = terms.filter((term) => term.sentences.length > 0);
    const longest = found.toSorted((a, b) => b.zh.length - a.zh.length)[0]!;
    for (const path of [`/zh/terms/${busiest.slug}/`, `/en/search/?q=${encodeURIComponent(longest.zh)}&concordance=`]) {
      const { page } = await site.open(path, { viewport: { width: 360, height: 740 } });
      if (path.includes('search')) {
        const line = page.locator('[data-concordance] .kwic').first();
        await line.waitFor();
        const [key, rest] = await line.evaluate((line) => {
          const last = (element: Element) => [...element.getClientRects()].at(-1)!;
          return [last(line.querySelector('mark')!), last(line.querySelector('.kwic-after')!)];
        });
        expect(key!.left, 'the keyword takes more than one line').toBeLessThan(key!.right);
        expect(rest!.left).toBeCloseTo(key!.right, 0);
        expect(Math.abs(rest!.bottom - key!.bottom)).toBeLessThan(key!.height / 2);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.context().close();
    }
  });

  test('of any query stand in the report’s order, and the address says so', async () => {
    const { page } = await site.open(`/en/search/?q=${encodeURIComponent(busiest.zh)}`);
    await page.locator('[data-search-result]').first().waitFor();
    await page.getByLabel('Sentences only, one line for each match').check();
    await page.locator('[data-concordance] .kwic').first().waitFor();
    expect(new URL(page.url()).searchParams.has('concordance')).toBe(true);
    const ids = await page
      .locator('[data-search-result]')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id!));
    expect(ids.length).toBeGreaterThan(2);
    expect(ids).toEqual(ids.toSorted(compareIds));
    const said = /^(\d+) matches for “.+” in (\d+) sentences$/.exec(
      (await page.locator('[data-search-status]').textContent())!,
    )!;
    expect(Number(said[2])).toBeGreaterThanOrEqual(ids.length);
    expect(Number(said[1])).toBeGreaterThanOrEqual(Number(said[2]));
    await page.getByRole('radio', { name: 'All' }).check({ force: true });
    await page.locator('[data-search-list]:not([data-concordance])').waitFor();
    expect(new URL(page.url()).searchParams.has('concordance')).toBe(false);
  });
});

describe('the glossary', () => {
  test('lists every term without script', async () => {
    const { page } = await site.open('/zh/terms/', { javaScriptEnabled: false });
    expect(await entries(page).count()).toBe(terms.length);
    const cut = await page.locator('.entry-sense').evaluateAll((senses) => senses.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2).length); // prettier-ignore
    expect(cut, 'what a term means is seldom cut').toBeLessThan(terms.length / 10);
  });

  test('is filtered as the reader types, and by the address', async () => {
    const { page } = await site.open('/en/terms/');
    const box = page.getByRole('main').getByRole('searchbox');
    for (const query of [
      shorthand.zh,
      shorthand.pinyin,
      shorthand.pinyin.normalize('NFD').replace(/[\p{M}\s]/gu, ''),
      shorthand.en.toUpperCase(),
    ]) {
      await box.fill(query);
      const shown = await entries(page).allInnerTexts();
      expect(shown.some((entry) => entry.includes(shorthand.zh)), query).toBe(true); // prettier-ignore
      expect(shown.length, query).toBeLessThan(20);
    }
    await box.fill('不存在的词');
    expect(await page.getByText('No term matches.').isVisible()).toBe(true);
    await page.goto(`${site.origin}/en/terms/?q=${encodeURIComponent(shorthand.zh)}&kind=${shorthand.kind}`);
    expect(await entries(page).count()).toBeLessThan(20);
    expect(await choice(page, 'Kind').inputValue()).toBe(shorthand.kind);
  });

  test('offers the letters of what is left, and keeps the filters from one order to another', async () => {
    const { page } = await site.open('/en/terms/');
    const letters = page.getByRole('navigation', { name: 'By pinyin' }).getByRole('link');
    const all = await letters.count();
    await page.getByRole('main').getByRole('searchbox').fill(shorthand.zh);
    expect(await letters.count()).toBeLessThan(all);
    for (const href of await letters.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) {
      expect(await page.locator(href).isVisible(), href).toBe(true);
    }
    await page.getByRole('main').getByRole('searchbox').fill('zzz');
    await page.getByText('No term matches.').waitFor();
    expect(await page.getByRole('navigation', { name: 'By pinyin' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect.poll(() => entries(page).count()).toBe(terms.length);
    await page.getByRole('main').getByRole('searchbox').fill(shorthand.zh);
    await page.getByRole('link', { name: 'By kind' }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe(shorthand.zh);
    await expect.poll(() => entries(page).count()).toBeLessThan(20);
  });

  test('has every chapter in the bar in sight where there is room, and none covers what it leads to', async () => {
    const { page } = await site.open('/en/terms/by-chapter/', { viewport: { width: 832, height: 800 } });
    const last = page.getByRole('navigation', { name: 'By chapter' }).getByRole('link').last();
    const { x, width } = (await last.boundingBox())!;
    expect(x + width).toBeLessThan(832);
    await last.click();
    const place = page.locator((await last.getAttribute('href'))!);
    await expect.poll(async () => (await place.boundingBox())!.y).toBeLessThan(300);
    const bar = (await page.locator('.glossary-bar').boundingBox())!;
    expect((await place.boundingBox())!.y).toBeGreaterThan(bar.y + bar.height);
  });

  test('stands in two columns where there is room, under a bar that never covers what a letter leads to', async () => {
    const { page } = await site.open('/en/terms/', { viewport: { width: 1280, height: 800 } });
    const left = await entries(page).evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().left))); // prettier-ignore
    expect(new Set(left).size).toBe(2);
    // Far entries cost nothing until the reader comes near or their turn comes; where the address names a place, nothing moves around it later.
    const laidOut = (of: string) =>
      page.locator(of).evaluateAll((items) => items.filter((item) => item.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })).length); // prettier-ignore
    expect(await laidOut('[data-entry]:not([data-laid])')).toBeLessThan(left.length / 4);
    const last = page.getByRole('navigation', { name: 'By pinyin' }).getByRole('link').last();
    await last.click();
    // The bar has come to its place at the top when the page has.
    const place = await last.getAttribute('href');
    await expect
      .poll(async () => {
        const bar = (await page.locator('[data-glossary-filters]').boundingBox())!;
        const letter = (await page.locator(place!).boundingBox())!;
        return bar.y >= 0 && bar.y + bar.height < letter.y && letter.y < 400;
      })
      .toBe(true);
    await page.reload();
    expect(await laidOut('[data-entry]')).toBe(left.length);
  });

  test('keeps all filters in the address, says how many of all entries they leave, and saves or stars those', async () => {
    const { page } = await site.open('/en/terms/by-chapter/');
    const left = terms.filter(({ kind, basis }) => kind === 'project' && basis === 'documented');
    const star = page.getByRole('main').getByRole('button');
    expect(await star.filter({ visible: true }).count(), 'all are not starred by one press').toBe(0);
    await choice(page, 'Kind').selectOption('project');
    await choice(page, 'Basis').selectOption('documented');
    expect(new URL(page.url()).search).toBe('?kind=project&basis=documented');
    expect(await page.getByText(`${left.length} of ${terms.length} terms`, { exact: true }).isVisible()).toBe(true);
    expect(await choice(page, 'Kind').locator(':checked').textContent()).toBe(`project (${left.length})`);
    const link = page.getByRole('link', { name: 'CSV of the terms shown' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const [head, ...lines] = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(head).toMatch(/^\uFEFF?slug,/);
    const slugs = left.map(({ slug }) => slug).toSorted();
    expect(lines.map((line) => line.split(',')[0]!).toSorted()).toEqual(slugs);
    const kept = () => page.evaluate(() => (JSON.parse(localStorage['study'] as string) as { terms: string[] }).terms);
    await star.click();
    expect(await star.textContent()).toMatch(/★.*Starred/s);
    expect((await kept()).toSorted()).toEqual(slugs);
    await star.click();
    expect(await kept()).toEqual([]);
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.waitForURL(/by-chapter\/$/);
  });

  test('ignores what is no choice and leaves no filter empty', async () => {
    const { page, noise } = await site.open('/en/terms/?kind=nonsense&basis=__proto__&chapter=99');
    for (const select of await page.locator('main select').all()) {
      expect(await select.evaluate((element: HTMLSelectElement) => element.selectedIndex)).toBe(0);
    }
    expect(await entries(page).count()).toBe(terms.length);
    expect(noise).toEqual([]);
  });
});
