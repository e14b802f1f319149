import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chapterOf } from '../../../src/domain/ids.ts';
import { useBuiltSite } from '../built-site.ts';
import { chapterWith, outcomes, readBuilt, sentences } from '../site-map.ts';

const site = useBuiltSite();

const items = (page: Page) => page.getByRole('article').filter({ visible: true });
const ids = (page: Page) => items(page).evaluateAll((all) => all.map(({ id }) => id));
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const slugs = (all: typeof outcomes) => all.map(({ slug }) => slug).sort();
/** What a row says, closed or open, without the blanks of its markup. */
const textOf = async (page: Page, slug: string) =>
  (await page.locator(`[id="${slug}"]`).textContent())!.replace(/\s+/g, ' ');
const [first] = outcomes;
const SEEN = {
  excerpt: /in excerpt on|日查阅（摘录）/,
  page: /in full on|日查阅（全文）/,
  copy: /republished copy on|日查阅的是转载/,
};

test('every order holds every outcome once as a row that opens, with both words, dates and sources, without script', async () => {
  for (const path of ['/zh/outcomes/', '/en/outcomes/by-due/', '/en/outcomes/by-reading/']) {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    expect((await ids(page)).sort()).toEqual(slugs(outcomes));
    const repeating = await page
      .locator('section:has(> h2 ~ article)')
      .evaluateAll((groups) =>
        groups
          .map((group) =>
            [group.querySelector('h2')!, ...group.querySelectorAll('summary')].map((at) => at.textContent!.trim()),
          )
          .filter(([heading, ...rows]) => rows.some((row) => row.includes(heading!))),
      );
    expect(repeating, 'a row does not say again what its heading says').toEqual([]);
    const isCounted = outcomes.some(({ due }) => due.kind === 'within');
    expect(await page.getByText(/before a due date|期限前/).count()).toBe(isCounted ? 1 : 0);
    const isInferred = outcomes.some(({ reports }) => reports.some(({ inferred }) => inferred));
    expect(await page.getByText(/before the date of a later report|后来材料日期前/).count()).toBe(isInferred ? 1 : 0);
    // What was published later is not from the report: the page is cited as of the last look at a source.
    expect(await page.locator('[data-citation]').textContent()).toMatch(/as of \d|截至\d/);
    for (const { slug, quote, reports } of outcomes) {
      const text = await textOf(page, slug);
      expect(text).toContain(quote);
      const dates = await page.locator(`[id="${slug}"] time`).allTextContents();
      expect(dates.map((date) => date.startsWith('∴'))).toEqual(reports.map(({ inferred }) => inferred));
      for (const { words, source } of reports) {
        expect(text).toContain(words.zh);
        expect(text).toContain(words.en);
        expect(text).toMatch(SEEN[source.seen]);
        if (source.title !== null) expect(text).toContain(source.title);
        if (source.titleEn !== null) expect(text.includes(`(${source.titleEn})`)).toBe(path.startsWith('/en/'));
      }
    }
    const addresses = outcomes.flatMap(({ reports }) => reports.flatMap(({ source }) => source.url ?? []));
    const links = await page
      .locator('a[rel="external"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.sort()).toEqual(addresses.sort());
    await page.context().close();
  }
});

test('the row itself says when something happened, and that a figure compares only in part', async () => {
  const { page } = await site.open('/en/outcomes/', { javaScriptEnabled: false });
  for (const { slug, reading, reports } of outcomes) {
    const row = await page.locator(`[id="${slug}"] summary`).innerText();
    const years = reports.map(({ asOf }) => asOf.slice(0, 4));
    if (['took-place', 'begun'].includes(reading)) expect(row, slug).toMatch(new RegExp(`(?:${years.join('|')}): \\w`));
    // Its words say which part it is, beside the name of the reading.
    if (reading === 'in-part') expect(row, slug).toMatch(/A part finished; no completion found\s+\S+ \S+/);
    // No figure has a date that is inferred; an event that has one is what the row tells.
    const isInferred = reports.some(({ inferred }) => inferred);
    expect(/∴\u00a0[\w ]+: \w/.test(row), slug).toBe(isInferred);
    if (!['reached', 'before-due', 'below-at-due', 'no-date'].includes(reading)) continue;
    const latest = reports.findLast(({ value }) => value !== null)!;
    expect(row.includes('Not fully comparable'), slug).toBe(latest.comparable === 'partly');
  }
});

test('the quotes stand in their sentences', () => {
  for (const { slug, sentence, quote, quoteEn } of outcomes) {
    const { zh, en } = sentences.find(({ id }) => id === sentence)!;
    expect(zh, slug).toContain(quote);
    if (quoteEn !== null) expect(en!.toLowerCase(), slug).toContain(quoteEn.toLowerCase());
  }
});

test('choices filter the list, are kept in the address, and give way to an outcome that the address names', async () => {
  const { reading } = first!;
  const { page } = await site.open(`/en/outcomes/?reading=${reading}`);
  const chosen = outcomes.filter((outcome) => outcome.reading === reading);
  expect((await ids(page)).sort()).toEqual(slugs(chosen));
  const count = `${chosen.length} of ${outcomes.length}`;
  expect(
    await page
      .locator('form', { has: choice(page, 'Chapter') })
      .getByRole('status')
      .textContent(),
  ).toContain(count);
  const counts = await choice(page, 'Chapter')
    .locator('option:not([value=""])')
    .evaluateAll((all) => all.map((option) => Number(/\d+(?=\D*$)/.exec((option as HTMLOptionElement).text)![0])));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(chosen.length);
  const chapter = String(chapterOf(first!.sentence));
  await choice(page, 'Chapter').selectOption(chapter);
  expect(new URL(page.url()).search).toBe(`?reading=${reading}&chapter=${chapter}`);
  const other = outcomes.find((outcome) => outcome.reading !== reading)!;
  await page.goto(`${site.origin}/en/outcomes/?reading=${reading}#${other.slug}`);
  expect(await page.locator(`[id="${other.slug}"]`).isVisible()).toBe(true);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator(`[id="${other.slug}"] details`).evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(
    true,
  );
  await page.goto(`${site.origin}/en/outcomes/?reading=x&due=__proto__&chapter=99`);
  expect(await items(page).count()).toBe(outcomes.length);
});

test('a row opens by its title, all of them by one button, and paper shows them open', async () => {
  const { page } = await site.open('/en/outcomes/');
  const quoteOf = (slug: string) => page.locator(`[id="${slug}"] [lang="zh-Hans"]`).first();
  const [one, two] = [outcomes[0]!.slug, outcomes.at(-1)!.slug];
  expect(await quoteOf(one).isVisible()).toBe(false);
  await page.locator(`[id="${one}"] summary`).click();
  expect([await quoteOf(one).isVisible(), await quoteOf(two).isVisible()]).toEqual([true, false]);
  const [due, later] = await page.locator(`[id="${one}"]`).evaluate((row) => {
    const columns = [row.querySelector('summary > span:last-child > span')!, row.querySelectorAll('h4')[1]!];
    return columns.map((column) => Math.round(column.getBoundingClientRect().left));
  });
  expect(later).toBe(due);
  await page.getByRole('button', { name: 'Open all' }).click();
  expect(await quoteOf(two).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Close all' }).click();
  expect(await quoteOf(one).isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await quoteOf(two).isVisible()).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await quoteOf(two).isVisible()).toBe(false);
});

test('the list is a page that one can look through: a row is a few lines, on a phone too', async () => {
  const { page } = await site.open('/en/outcomes/', { viewport: { width: 390, height: 844 } });
  const heights = await items(page).evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(heights.reduce((sum, height) => sum + height, 0) / heights.length).toBeLessThan(110);
});

test('the sentence and the number lead to what came of them, and search finds it', async () => {
  const { slug, sentence, numbers, title } = outcomes.find((outcome) => outcome.numbers.length > 0)!;
  const link = `a[href$="/en/outcomes/#${slug}"]`;
  const { page } = await site.open(`/en/report/${chapterWith(sentence).slug}/`, { javaScriptEnabled: false });
  expect(await page.locator(`[data-sentence="${sentence}"] ${link}`).count()).toBe(1);
  await page.goto(`${site.origin}/en/numbers/`);
  expect(await page.locator(`[id="${numbers[0]}"] ${link}`).count()).toBe(1);
  await page.context().close();

  const search = await site.open(`/en/search/?q=${encodeURIComponent(title.en)}&kind=outcome`);
  await search.page.locator(`[data-search-result][data-id="${slug}"]`).waitFor();
});

test('a search for what no answer was found to says so, with the day of the search', async () => {
  const { slug, title, searched } = outcomes.find(({ reading }) => reading === 'not-found')!;
  const { page } = await site.open(`/en/search/?q=${encodeURIComponent(title.en)}&kind=outcome`);
  const result = page.locator(`[data-search-result][data-id="${slug}"]`);
  await result.waitFor();
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  expect(await result.innerText()).toContain(
    `No answer found in this search. Searched on ${day.format(new Date(searched!.date))}`,
  );
});

test('where nothing was found the page names the document that would answer it; where sources differ it tells how', async () => {
  const { page } = await site.open('/en/outcomes/', { javaScriptEnabled: false });
  for (const { slug, reading, searched, differ } of outcomes) {
    const text = await textOf(page, slug);
    if (reading === 'not-found') expect(text, slug).toContain(searched!.answer.en);
    if (differ !== null) expect(text, slug).toContain(differ.en);
  }
});

test('the table and the records say the same, entry by entry and report by report', () => {
  const rows = csvParse(
    readBuilt('data/outcomes.csv')
      .toString()
      .replace(/^\ufeff/, ''),
  );
  for (const outcome of outcomes) {
    const own = rows.filter((row) => row['slug'] === outcome.slug);
    for (const row of own) {
      expect([row['reading'], row['due_date'], row['differ_en'], row['answer_zh']]).toEqual([
        outcome.reading,
        outcome.due.date ?? '',
        outcome.differ?.en ?? '',
        outcome.searched?.answer.zh ?? '',
      ]);
    }
    expect(own.map((row) => row['words_zh'])).toEqual(
      outcome.reports.length > 0 ? outcome.reports.map(({ words }) => words.zh) : [''],
    );
    expect(own.map((row) => row['as_of_inferred'])).toEqual(
      outcome.reports.length > 0 ? outcome.reports.map(({ inferred }) => (inferred ? 'yes' : 'no')) : [''],
    );
    expect(own.map((row) => row['seen'])).toEqual(
      outcome.reports.length > 0 ? outcome.reports.map(({ source }) => source.seen) : [''],
    );
  }
});
