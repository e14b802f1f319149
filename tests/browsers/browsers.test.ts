import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../contrast.ts';
import {
  chapterPath,
  embedPath,
  glossaryPath,
  homePath,
  numbersPath,
  searchPath,
  embedSentencePath,
  embedTermPath,
  termPath,
} from '../../src/paths.ts';
import { counterpartOf, chart, KINDS, longestChapter, reading, term } from '../site/site-map.ts';
import { WINDOW } from './driver.ts';
import { findBrowsers, useBrowser } from './open-browsers.ts';
import { serveWatched } from './watched-site.ts';

const CHAPTER = chapterPath('zh', reading.chapter.slug);
const SENTENCE = `s${reading.sentence.id}`;
const GLOSS = `[id="${SENTENCE}"] [data-side="zh"] [href$="/terms/${reading.term}/"]`;
const TERM = termPath('zh', reading.term);
const FRAME = embedPath('zh', chart.slug);
const FRAMES = [FRAME, embedSentencePath('zh', reading.sentence.id), embedTermPath('zh', reading.term)];
const HOST = `<!doctype html><meta charset="utf-8"><body style="margin:0"><script src="/embed.js"></script>
<iframe src="${FRAME}" width="320" height="100"></iframe>`;

const found = findBrowsers();

let site: Awaited<ReturnType<typeof serveWatched>>;
beforeAll(async () => {
  site = await serveWatched({ '/host/': HOST });
});
afterAll(() => site.close());

test('a browser other than the newest Chromium is here', () => {
  expect(found.map(({ name }) => name)).not.toEqual([]);
});

describe.each(found)('in $name', (make) => {
  const light = useBrowser(make, 'light', () => site.origin);
  const dark = useBrowser(make, 'dark', () => site.origin);

  test('every kind of page starts without an error', async () => {
    for (const path of ['/', ...FRAMES, ...Object.values(KINDS).map((pathIn) => pathIn('zh'))]) {
      await light.open(path);
      expect(await light.uncaught(), path).toEqual([]);
    }
  });

  test('words that can be tapped are underlined, and so are marks', async () => {
    await light.open(`${CHAPTER}#${SENTENCE}`);
    await light.keep('chapter');
    expect(await light.styleOf(GLOSS, 'text-decoration-line')).toBe('underline');
    expect(await light.styleOf(GLOSS, 'text-decoration-style')).toBe('dotted');
    await light.open(TERM);
    await light.keep('term');
    expect(await light.styleOf('.places mark', 'text-decoration-line')).toBe('underline');
  });

  test('readings, words and traditional characters are laid on a chapter', async () => {
    await light.open(`${CHAPTER}?pinyin=all&words=on&script=hant`);
    expect(await light.until(`document.querySelector('html[data-script=hant]')`)).toBe(true);
    const popovers = await light.hasPopovers();
    expect(await light.until(`document.querySelector('ruby[data-laid]')`)).toBe(true);
    expect(await light.until(`document.documentElement.lang === 'zh-Hant'`)).toBe(true);
    await light.keep('readings');
    if (popovers && (await light.until(`document.querySelector('[data-word]')`))) {
      await light.click('[data-sentence] > [data-side=zh] > [data-word]');
      expect(await light.until(`document.querySelector('#card:popover-open .panel-senses')`)).toBe(true);
    }
    expect(await light.uncaught()).toEqual([]);
  });

  test('pointing at a sentence moves none of its words', async () => {
    const place = `(({ left, top }) => [left, top + scrollY].map(Math.round))(document.querySelector('${GLOSS}').getBoundingClientRect())`;
    await light.open(CHAPTER);
    const before = await light.run(place);
    await light.point(GLOSS);
    await light.until(`document.querySelector('.lit, .paired')`);
    expect(await light.run(place)).toEqual(before);
  });

  test('a gloss opens its card, or leads to its term where there are no popovers', async () => {
    await light.open(CHAPTER);
    const popovers = await light.hasPopovers();
    await light.click(GLOSS);
    const opened = popovers
      ? `document.querySelector('#card').matches(':popover-open')`
      : `location.pathname === '${TERM}' && document.readyState === 'complete'`;
    expect(await light.until(`${opened} && document.body.innerText.includes('${term.zh}')`)).toBe(true);
    await light.keep('card');
    expect(await light.uncaught()).toEqual([]);
  });

  test('a card that is not open is not seen', async () => {
    await light.open(CHAPTER);
    expect(await light.styleOf('#card', 'display')).toBe('none');
  });

  test('text is readable on its paper in light and dark', async () => {
    for (const [driver, path] of [light, dark].flatMap((one) =>
      [CHAPTER, homePath('zh'), numbersPath('zh')].map((path) => [one, path] as const),
    )) {
      await driver.open(path);
      const paper = await driver.styleOf('html', 'background-color');
      for (const text of ['main p', 'main h1', 'main .text-soft', 'main a']) {
        expect(contrast(await driver.styleOf(text, 'color'), paper), `${path} ${text}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    await dark.open(CHAPTER);
    await dark.keep('dark');
    expect(await dark.run(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(true);
    expect(await dark.styleOf('[data-bar]', 'background-color')).toBe(await dark.styleOf('html', 'background-color'));
  });

  test('one language takes the whole column, and the sentence in view stays', async () => {
    const english = `[...document.querySelectorAll('[id="${SENTENCE}"] [data-side=en], ${counterpartOf(reading.sentence.id)}[data-side=en]')].some((side) => side.getClientRects().length > 0)`;
    const top = `document.getElementById('${SENTENCE}').getBoundingClientRect().top`;
    await light.open(`${CHAPTER}#${SENTENCE}`);
    expect(await light.run(english)).toBe(true);
    const before = await light.run<number>(top);
    await light.choose('#view-zh');
    expect(await light.run(english)).toBe(false);
    await light.keep('one language');
    expect(Math.abs((await light.run<number>(top)) - before)).toBeLessThan(60);
    await light.choose('#view-both');
    expect(await light.run(english)).toBe(true);
    await light.run('localStorage.clear()');
  });

  test('a term is found by its Chinese and by its English', async () => {
    for (const query of [term.zh, term.en]) {
      await light.open(searchPath('zh', query));
      expect(await light.until(`document.querySelector('[data-search-status=done]')`), query).toBe(true);
      await light.keep('search');
      expect(
        await light.run<number>(`document.querySelectorAll('[data-search-result]').length`),
        query,
      ).toBeGreaterThan(0);
      expect(await light.uncaught()).toEqual([]);
    }
  });

  test('numbers are sorted and filtered', async () => {
    await light.open(numbersPath('en'));
    const order = `[...document.querySelectorAll('[data-number-table] [data-number]')].map(({ dataset }) => dataset.number)`;
    const before = await light.run(order);
    await light.run(`(() => {
      const select = document.querySelector('select[name=sort]');
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    expect(await light.run(order)).not.toEqual(before);
    await light.keep('numbers');
    expect(await light.uncaught()).toEqual([]);
  });

  test('the glossary filters, and its letters lead to their headings', async () => {
    await light.open(glossaryPath('zh'));
    const links = `document.querySelectorAll('nav a[href^="#group-"]')`;
    const letter = await light.run<string>(`[...${links}][Math.floor(${links}.length / 2)].hash.slice(1)`);
    await light.run(`document.querySelector('nav a[href="#${letter}"]').click()`);
    const top = await light.run<number>(`document.getElementById('${letter}').getBoundingClientRect().top`);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    await light.open(`${glossaryPath('zh')}?q=${encodeURIComponent(term.zh)}`);
    const seen = `[...document.querySelectorAll('.entry')].filter((entry) => !entry.hidden).length`;
    expect(await light.until(`${seen} > 0 && ${seen} < 20`)).toBe(true);
  });

  test('characters of Chinese text with figures do not lie on each other', async () => {
    await light.open(chapterPath('zh', longestChapter.slug));
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

  // WebKit’s window has a least width of its own.
  test('no page is wider than its window', async () => {
    const wide = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;
    for (const width of [1280, 360]) {
      await light.resize({ width, height: 740 });
      for (const [kind, path] of Object.entries(KINDS)) {
        await light.open(path('zh'));
        expect(await light.run<number>(wide), `${kind} at ${width}`).toBeLessThanOrEqual(0);
        await light.keep(`${kind} ${width}`);
      }
    }
    await light.resize(WINDOW);
  });

  test('a frame sets its height in the page that embeds it', async () => {
    await light.open('/host/');
    expect(await light.until(`document.querySelector('iframe').getBoundingClientRect().height > 150`)).toBe(true);
  });
});
