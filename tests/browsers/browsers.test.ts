import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../contrast.ts';
import { chapterPath, embedPath, glossaryPath, homePath, numbersPath, searchPath, termPath } from '../../src/paths.ts';
import { chart, KINDS, longestChapter, reading, term } from '../site/site-map.ts';
import type { Driver, Make } from './driver.ts';
import { firefox } from './firefox.ts';
import { oldChromium } from './old-chromium.ts';
import { serveWatched } from './watched-site.ts';
import { webkit } from './webkit.ts';

const MAKES: Make[] = [oldChromium('109.0.6'), oldChromium('116.0.0'), oldChromium('122.0.0'), firefox, webkit];
/** Where pictures go when somebody wants to look at them. */
const PICTURES = process.env['PICTURES'];
const CHAPTER = chapterPath('zh', reading.chapter.slug);
const SENTENCE = `s${reading.sentence.id}`;
const GLOSS = `[id="${SENTENCE}"] [data-side="zh"] [data-term="${reading.term}"]`;
const TERM = termPath('zh', reading.term);
const FRAME = embedPath('zh', chart.slug);
const HOST = `<!doctype html><meta charset="utf-8"><body style="margin:0"><script src="/embed.js"></script>
<iframe src="${FRAME}" width="320" height="100"></iframe>`;

const started = await Promise.all(
  MAKES.map(async (make) => ({ make, light: await make.start('light'), dark: await make.start('dark') })),
);
const found = started.flatMap(({ make, light, dark }) => (light && dark ? [{ name: make.name, light, dark }] : []));
for (const { make } of started.filter(({ light }) => light === null)) {
  console.warn(`Not tried: ${make.name} is not here. To try it: ${make.remedy}`);
}

let site: Awaited<ReturnType<typeof serveWatched>>;
beforeAll(async () => {
  site = await serveWatched({ '/host/': HOST });
});
afterAll(() => site.close());

test('a browser other than the newest Chromium is here', () => {
  expect(found.map(({ name }) => name)).not.toEqual([]);
});

describe.each(found)('in $name', ({ name, light, dark }) => {
  afterAll(() => Promise.all([light.close(), dark.close()]));

  async function open(driver: Driver, path: string): Promise<void> {
    await driver.open(site.origin + path);
    await driver.run(
      `new Promise((done) => (document.readyState === 'complete' ? done(0) : addEventListener('load', () => done(0))))`,
    );
  }
  /** Asks until the condition holds, also while one page gives way to another; false after ten seconds. */
  async function until(driver: Driver, condition: string): Promise<boolean> {
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      if (await driver.run<boolean>(`Boolean(${condition})`).catch(() => false)) return true;
    }
    return false;
  }
  const styleOf = (driver: Driver, selector: string, property: string) =>
    driver.run<string>(
      `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue('${property}')`,
    );
  const uncaught = (driver: Driver) => driver.run<string[]>('window.uncaught');
  async function keep(driver: Driver, what: string): Promise<void> {
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(join(PICTURES, `${name} ${what}.png`), await driver.picture());
  }

  test('every kind of page starts without an error', async () => {
    for (const path of ['/', FRAME, ...Object.values(KINDS).map((pathIn) => pathIn('zh'))]) {
      await open(light, path);
      expect(await uncaught(light), path).toEqual([]);
    }
  });

  test('words that can be tapped are underlined, and so are marks', async () => {
    await open(light, `${CHAPTER}#${SENTENCE}`);
    await keep(light, 'chapter');
    expect(await styleOf(light, GLOSS, 'text-decoration-line')).toBe('underline');
    expect(await styleOf(light, GLOSS, 'text-decoration-style')).toBe('dotted');
    await open(light, TERM);
    await keep(light, 'term');
    expect(await styleOf(light, '.places mark', 'text-decoration-line')).toBe('underline');
  });

  test('readings, words and traditional characters are laid on a chapter', async () => {
    await open(light, `${CHAPTER}?pinyin=all&words=on&script=hant`);
    expect(await until(light, `document.querySelector('html[data-script=hant]')`)).toBe(true);
    const popovers = await light.run<boolean>(`'showPopover' in HTMLElement.prototype`);
    expect(await until(light, `document.querySelector('ruby[data-laid]')`)).toBe(true);
    expect(await light.run(`document.documentElement.lang`)).toBe('zh-Hant');
    await keep(light, 'readings');
    if (popovers && (await until(light, `document.querySelector('[data-word]')`))) {
      await light.click('[data-sentence] > [data-side=zh] > [data-word]');
      expect(await until(light, `document.querySelector('#card:popover-open .panel-senses')`)).toBe(true);
    }
    // Firefox says of a module that the page has already that it cannot be preloaded.
    expect((await uncaught(light)).filter((what) => !/^not loaded: .*\/shared\./.test(what))).toEqual([]);
  });

  test('a gloss opens its card, or leads to its term where there are no popovers', async () => {
    await open(light, CHAPTER);
    const popovers = await light.run<boolean>(`'showPopover' in HTMLElement.prototype`);
    await light.click(GLOSS);
    const opened = popovers
      ? `document.querySelector('#card').matches(':popover-open')`
      : `location.pathname === '${TERM}' && document.readyState === 'complete'`;
    expect(await until(light, `${opened} && document.body.innerText.includes('${term.zh}')`)).toBe(true);
    await keep(light, 'card');
    expect(await until(light, 'window.uncaught.length === 0')).toBe(true);
  });

  test('a card that is not open is not seen', async () => {
    await open(light, CHAPTER);
    expect(await styleOf(light, '#card', 'display')).toBe('none');
  });

  test('text is readable on its paper in light and dark', async () => {
    for (const [driver, path] of [light, dark].flatMap((one) =>
      [CHAPTER, homePath('zh'), numbersPath('zh')].map((path) => [one, path] as const),
    )) {
      await open(driver, path);
      const paper = await styleOf(driver, 'html', 'background-color');
      for (const text of ['main p', 'main h1', 'main .quiet', 'main a']) {
        expect(contrast(await styleOf(driver, text, 'color'), paper), `${path} ${text}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    await open(dark, CHAPTER);
    await keep(dark, 'dark');
    expect(await dark.run(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(true);
    expect(await styleOf(dark, '[data-bar]', 'background-color')).toBe(await styleOf(dark, 'html', 'background-color'));
  });

  test('one language takes the whole column, and the sentence in view stays', async () => {
    await open(light, `${CHAPTER}#${SENTENCE}`);
    const top = `document.getElementById('${SENTENCE}').getBoundingClientRect().top`;
    const before = await light.run<number>(top);
    await light.run(`document.querySelector('#view-zh').click()`);
    expect(await styleOf(light, `[id="${SENTENCE}"] [data-side="en"]`, 'display')).toBe('none');
    await keep(light, 'one language');
    expect(Math.abs((await light.run<number>(top)) - before)).toBeLessThan(60);
    await light.run(`document.querySelector('#view-both').click()`);
    expect(await styleOf(light, `[id="${SENTENCE}"] [data-side="en"]`, 'display')).not.toBe('none');
    await light.run('localStorage.clear()');
  });

  test('a term is found by its Chinese and by its English', async () => {
    for (const query of [term.zh, term.en]) {
      await open(light, searchPath('zh', query));
      expect(await until(light, `document.querySelector('[data-search-status=done]')`), query).toBe(true);
      await keep(light, 'search');
      expect(
        await light.run<number>(`document.querySelectorAll('[data-search-result]').length`),
        query,
      ).toBeGreaterThan(0);
      expect(await uncaught(light)).toEqual([]);
    }
  });

  test('numbers are sorted and filtered', async () => {
    await open(light, numbersPath('en'));
    const order = `[...document.querySelectorAll('[data-number-table] [data-number]')].map(({ dataset }) => dataset.number)`;
    const before = await light.run(order);
    await light.run(`(() => {
      const select = document.querySelector('select[name=sort]');
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    expect(await light.run(order)).not.toEqual(before);
    await keep(light, 'numbers');
    expect(await uncaught(light)).toEqual([]);
  });

  test('the glossary filters, and its letters lead to their headings', async () => {
    await open(light, glossaryPath('zh'));
    const links = `document.querySelectorAll('nav a[href^="#group-"]')`;
    const letter = await light.run<string>(`[...${links}][Math.floor(${links}.length / 2)].hash.slice(1)`);
    await light.run(`document.querySelector('nav a[href="#${letter}"]').click()`);
    const top = await light.run<number>(`document.getElementById('${letter}').getBoundingClientRect().top`);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    await open(light, `${glossaryPath('zh')}?q=${encodeURIComponent(term.zh)}`);
    const seen = `[...document.querySelectorAll('.entry')].filter((entry) => !entry.hidden).length`;
    expect(await until(light, `${seen} > 0 && ${seen} < 20`)).toBe(true);
  });

  test('characters of Chinese text with figures do not lie on each other', async () => {
    await open(light, chapterPath('zh', longestChapter.slug));
    const overlaps = await light.run<string[]>(`(() => {
      const range = document.createRange();
      const found = [];
      for (const line of document.querySelectorAll('[data-side="zh"]')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { data } = walker.currentNode;
          let last = null;
          for (let at = 0; at < data.length; at += 1) {
            range.setStart(walker.currentNode, at);
            range.setEnd(walker.currentNode, at + 1);
            const box = [...range.getClientRects()].at(-1);
            if (box && last && /\\d/.test(data.slice(at - 1, at + 1)) && Math.abs(box.top - last.top) < 3 && last.right - box.left > 1.5) found.push(data.slice(Math.max(0, at - 3), at + 3));
            last = box;
          }
        }
      }
      return found;
    })()`);
    expect(overlaps).toEqual([]);
  });

  test('a frame sets its height in the page that embeds it', async () => {
    await open(light, '/host/');
    expect(await until(light, `document.querySelector('iframe').getBoundingClientRect().height > 150`)).toBe(true);
  });
});
