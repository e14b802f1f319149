import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { useBuiltSite } from './built-site.ts';
import { charts, hrefOf, outcomes, readBuilt } from './site-map.ts';

const SLUG = 'high-tech-enterprises';

const site = useBuiltSite();

const tools = (page: Page) => page.getByRole('navigation', { name: 'Chart tools' });
const code = (page: Page) => page.getByRole('textbox', { name: 'Embed code' });
const choose = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name }).check();

describe('the page of a chart', () => {
  test('has its tools beside the picture where there is room, and right below it on a phone', async () => {
    const { page } = await site.open(`/en/charts/${SLUG}/`, { viewport: { width: 1280, height: 900 } });
    const picture = page.getByRole('figure').first();
    const boxes = async () => [(await picture.boundingBox())!, (await tools(page).boundingBox())!] as const;
    const [wide, rail] = await boxes();
    expect(rail.x).toBeGreaterThanOrEqual(wide.x + wide.width);
    expect(rail.y).toBe(wide.y);
    await page.setViewportSize({ width: 360, height: 740 });
    const [narrow, bar] = await boxes();
    expect(bar.y).toBeGreaterThanOrEqual(narrow.y + narrow.height);
    expect(bar.y - narrow.y - narrow.height).toBeLessThan(32);
  });

  test('gives its files, its citation and its code at the picture, without script too', async () => {
    const { page } = await site.open(`/zh/charts/${SLUG}/`, { javaScriptEnabled: false });
    const nav = page.getByRole('navigation', { name: '图表工具' });
    const hrefs = await nav.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    for (const href of hrefs.filter((href) => !href.startsWith('#')))
      expect((await page.request.get(new URL(href, site.origin).href)).status(), href).toBe(200);
    for (const anchor of hrefs.filter((href) => href.startsWith('#')))
      expect(await page.locator(anchor).count()).toBe(1);
    expect(hrefs.filter((href) => href.endsWith('.zh.csv') || href.endsWith('.zh.json'))).toHaveLength(2);
  });

  test('writes the code as one chooses, and shows the frame so', async () => {
    const { page, noise } = await site.open(`/en/charts/${SLUG}/`);
    const embeds = JSON.parse((await page.locator('embed-form').getAttribute('data-embeds'))!);
    const preview = page.locator('iframe');
    // A frame that has not loaded yet makes no step.
    await preview.contentFrame().locator('figure').waitFor();
    const steps = await page.evaluate(() => history.length);
    const first = await code(page).textContent();
    expect(first).toContain(`src="${embeds.en.frame}"`);
    expect(first).toContain('color-scheme:light"');
    await choose(page, 'Language', 'Chinese');
    await choose(page, 'Colours', 'dark');
    await choose(page, 'Title', 'without');
    const bare: { height: number }[] = embeds.zh.heights.bare;
    expect(await code(page).textContent()).toContain(
      `src="${embeds.zh.frame}dark/?title=0" width="100%" height="${Math.max(...bare.map(({ height }) => height))}"`,
    );
    const aboutScripts = page.getByText('Where a page forbids inline scripts').locator('visible=true');
    expect(await aboutScripts.count()).toBe(0);
    expect(await code(page).textContent()).toContain('color-scheme:dark"');
    await choose(page, 'Colours', 'device');
    await choose(page, 'Height', 'fits its content');
    expect(await code(page).textContent()).toMatch(/color-scheme:light dark"[^]*<script>/);
    expect(await aboutScripts.count()).toBe(1);
    await choose(page, 'Version', 'version');
    const { version } = embeds.zh.pinned;
    expect(await code(page).textContent()).toContain(`${embeds.zh.frame}v${version}/auto/?title=0"`);
    expect(await preview.getAttribute('src')).toBe(hrefOf(`/zh/embed/${SLUG}/v${version}/auto/?title=0`));
    await preview.contentFrame().locator('figure').waitFor();
    expect(await page.evaluate(() => history.length), 'no choice is a step of Back').toBe(steps);
    expect(await page.getByText('The code for every choice').isVisible()).toBe(false);
    expect(noise).toEqual([]);
  });

  test('lists the code of every choice where there is no script', async () => {
    const { page } = await site.open(`/en/charts/${SLUG}/`, { javaScriptEnabled: false });
    expect(await page.locator('section:has(#embed)').getByRole('radio').count()).toBe(0);
    await page.getByText('The code for every choice').click();
    const boxes = page.locator('details').filter({ hasText: 'The code for every choice' }).getByRole('textbox');
    const codes = await boxes.evaluateAll((boxes) => boxes.map((box) => box.textContent));
    expect(new Set(codes).size).toBe(24);
    const note = await page.getByText('never changes: ').filter({ visible: true }).textContent();
    const [, kept, today] = /write (\S+) in place of (\S+)\.\s*$/.exec(note!)!;
    for (const words of codes) {
      const [, path] = /src="[^"]*?\/((?:zh|en)\/embed\/[^"?]+)/.exec(words!)!;
      expect(readBuilt(`${path!.replace(today!, kept!)}index.html`).length, path).toBeGreaterThan(0);
    }
  });

  test('shows every code whole, on a phone too, and there its table with no column cut', async () => {
    const { page } = await site.open(`/en/charts/${SLUG}/`);
    for (const width of [1600, 1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const table = page.getByRole('region', { name: 'The numbers as a table' });
      expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), `${width} px`).toBe(0);
      const cut = await page
        .getByRole('textbox')
        .evaluateAll((boxes) => boxes.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight).length);
      expect(cut, `${width} px`).toBe(0);
    }
    // Four columns have no room on a phone: what a row is about stands above its figures.
    const [item, value] = await page
      .locator('.chart-table tbody tr')
      .first()
      .evaluate(({ children }) => [...children].map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
    expect(value!.top).toBeGreaterThanOrEqual(item!.bottom);
    // In a narrow column too, ∴ ends no line.
    for (const locale of LOCALES) {
      await page.goto(`${site.origin}/${locale}/charts/${SLUG}/`);
      const counted = page.locator('td .whole').filter({ hasText: '∴' });
      expect(await counted.evaluate((words) => words.getClientRects().length), locale).toBe(1);
    }
  });

  test('copies its address and its citation', async () => {
    const { page } = await site.open(`/en/charts/${SLUG}/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await tools(page).getByRole('button', { name: 'Copy link' }).click();
    expect(await clipboard()).toMatch(new RegExp(`/en/charts/${SLUG}/$`));
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    expect(await clipboard()).toMatch(new RegExp(`How many high-tech enterprises .*/en/charts/${SLUG}/`));
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
    await tools(page).getByRole('button', { name: 'Copy link' }).click();
    await tools(page).locator('button', { hasText: 'Copying was refused' }).waitFor();
    expect(await page.getByRole('status').textContent()).toBe('Copying was refused');
  });

  test('leads to the charts before and after it, all of them in one row', () => {
    const nextOf = (slug: string) =>
      /<a [^>]*href="[^"]*\/en\/charts\/([\w-]+)\/" rel="next">/.exec(
        readBuilt(`en/charts/${slug}/index.html`).toString(),
      )?.[1];
    const starts = charts.filter(
      ({ slug }) => !readBuilt(`en/charts/${slug}/index.html`).toString().includes('rel="prev"'),
    );
    expect(starts).toHaveLength(1);
    const row: string[] = [];
    for (let slug: string | undefined = starts[0]!.slug; slug; slug = nextOf(slug)) row.push(slug);
    expect(row.toSorted()).toEqual(charts.map(({ slug }) => slug));
  });
});

test('figures of a Chinese drawing stand as close to their words as they were measured', async () => {
  const { page } = await site.open(`/zh/charts/before-now-and-wanted/`);
  const spaced = await page
    .locator('figure svg :is(text, tspan)')
    .evaluateAll(
      (words) =>
        words.filter((word) => getComputedStyle(word).getPropertyValue('text-autospace') !== 'no-autospace').length,
    );
  expect(spaced).toBe(0);
});

describe('the gallery', () => {
  test('shows all charts in boxes of one size, each link called by its question alone', async () => {
    const { page } = await site.open('/en/charts/', { viewport: { width: 1280, height: 900 } });
    const tiles = page.locator('[data-status] > a');
    expect(await tiles.count()).toBe(charts.length);
    const sizes = await page
      .locator('[data-status] svg')
      .evaluateAll((drawings) =>
        drawings
          .map((drawing) => drawing.parentElement!.getBoundingClientRect())
          .map(({ width, height }) => `${Math.round(width)} ${Math.round(height)}`),
      );
    expect(new Set(sizes).size).toBe(1);
    const { title, slug } = charts.find((chart) => chart.slug === SLUG)!;
    const link = page.locator(`a[href$="/charts/${slug}/"]`);
    expect((await link.innerText()).split(title.en)).toHaveLength(2);
    expect(await link.locator('svg').getAttribute('aria-hidden')).toBe('true');
  });

  test('keeps the chosen status in the address', async () => {
    const { page } = await site.open('/en/charts/');
    const subjects = page.getByRole('navigation', { name: 'By subject' }).getByRole('link');
    for (const href of await subjects.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
      expect(await page.locator(`[id="${href.slice(1)}"]`).isVisible(), href).toBe(true);
    await page.getByRole('radio', { name: 'forecast' }).check();
    expect(await subjects.count(), 'they lead to what is not shown').toBe(0);
    expect(new URL(page.url()).search).toBe('?status=expected');
    const shown = page.locator('[data-status]').filter({ visible: true });
    const left = await shown.count();
    expect(left).toBeLessThan(charts.length);
    await page.reload();
    expect(await shown.count()).toBe(left);
  });

  test('says that the address asks for a status that there is not, and shows all', async () => {
    const { page } = await site.open('/en/charts/?status=promised');
    expect(await page.getByRole('status').filter({ hasText: 'asks for a status' }).isVisible()).toBe(true);
    expect(await page.locator('[data-status]').filter({ visible: true }).count()).toBe(charts.length);
    await page.getByRole('radio', { name: 'forecast' }).check();
    expect(await page.getByRole('status').filter({ hasText: 'asks for a status' }).isVisible()).toBe(false);
  });
});

test('the charts of what came of it lead to its entries, and its page to them', async () => {
  const drawn = {
    'goals-and-later-figures': outcomes.filter(({ numbers }) => numbers.length > 0),
    'what-was-found-later': outcomes,
  };
  const { page } = await site.open('/en/outcomes/', { javaScriptEnabled: false });
  for (const slug of Object.keys(drawn)) expect(await page.locator(`a[href$="/en/charts/${slug}/"]`).count()).toBe(1);
  for (const [slug, expected] of Object.entries(drawn)) {
    await page.goto(`${site.origin}/en/charts/${slug}/`);
    const links = page.locator('.chart-links a[href*="/en/outcomes/#"]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect([...new Set(hrefs.map((href) => href.split('#')[1]))].sort()).toEqual(
      expected.map((entry) => entry.slug).sort(),
    );
  }
});

test('a chart of which something came leads to it, and its frame says so; every frame begins with place and day', () => {
  for (const { slug, numbers } of charts) {
    const came = outcomes.some((entry) => entry.numbers.some((id) => numbers.includes(id)));
    const frame = readBuilt(`en/embed/${slug}/index.html`).toString();
    expect(frame.split('<h1')[0]!.replace(/<[^>]*>/g, ''), slug).toMatch(/Ganzhou, report of 27 September 2021/);
    if (!came) continue;
    expect(readBuilt(`en/charts/${slug}/index.html`).toString(), slug).toMatch(/href="[^"]*\/en\/outcomes\//);
    expect(frame, slug).toContain('what came of it');
  }
  // What it names has no number.
  const arrivals = readBuilt('en/charts/transport-in-order-of-arrival/index.html').toString();
  for (const slug of ['gan-shen-railway', 'xing-quan-railway', 'ruijin-airport', 'wuyun-wharf', 'rui-mei-railway'])
    expect(arrivals).toContain(`/en/outcomes/#${slug}"`);
});
