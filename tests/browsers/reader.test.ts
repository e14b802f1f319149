import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chapterPath, homePath, searchPath, studyPath, termPath } from '../../src/paths.ts';
import { reading, sentencesOf, term } from '../site/site-map.ts';
import { findBrowsers, useBrowser } from './open-browsers.ts';
import { serveWatched } from './watched-site.ts';

const CHAPTER = chapterPath('zh', reading.chapter.slug);
const { id, zh } = reading.sentence;
const NUMBER = `[id="s${id}"] a[data-quote]`;
const root = (name: string) => `document.documentElement.dataset.${name}`;

const found = findBrowsers();
let site: Awaited<ReturnType<typeof serveWatched>>;
beforeAll(async () => {
  site = await serveWatched({});
});
afterAll(() => site.close());

describe.each(found)('in $name', (make) => {
  const page = useBrowser(make, 'light', () => site.origin);
  /** Opens a page that remembers nothing. */
  const openFresh = async (path: string) => {
    await page.open(path);
    await page.run('localStorage.clear()');
    await page.open(path);
  };

  test('settings are chosen in the panel, hold after a reload, and an address goes before them', async () => {
    await openFresh(CHAPTER);
    if (await page.hasPopovers()) {
      await page.click('[data-bar] .settings-button');
      expect(await page.until(`document.querySelector('#settings').matches(':popover-open')`)).toBe(true);
      await page.keep('settings');
      await page.press('Escape');
      expect(await page.until(`!document.querySelector('#settings').matches(':popover-open')`)).toBe(true);
    }
    for (const choice of ['notes-below', 'size-large', 'glosses-quiet', 'numbers-off', 'order-en'])
      await page.choose(`#${choice}`);
    await page.open(CHAPTER);
    expect(await page.run(`[${['notes', 'size', 'glosses', 'numbers', 'order'].map(root).join()}]`)).toEqual(
      ['below', 'large', 'quiet', 'off', 'en'], // prettier-ignore
    );
    await page.open(`${CHAPTER}?notes=marks`);
    expect(await page.run(root('notes'))).toBe('marks');
    await page.choose('[data-use-mine]');
    expect(await page.run(root('notes'))).toBe('below');
    expect(await page.uncaught()).toEqual([]);
  });

  test('pinyin of terms stands over terms alone, and goes again', async () => {
    await openFresh(CHAPTER);
    await page.choose('#pinyin-terms');
    expect(await page.until(`document.querySelector('[data-reading] ruby')`)).toBe(true);
    expect(await page.run(`[...document.querySelectorAll('[data-reading] ruby')].every((ruby) => ruby.closest('[data-term]'))`)).toBe(true); // prettier-ignore
    await page.choose('#pinyin-off');
    expect(await page.until(`!document.querySelector('[data-reading] ruby')`)).toBe(true);
  });

  test('a sentence is quoted in the formats of reference lists', async () => {
    await openFresh(CHAPTER);
    if (!(await page.hasPopovers())) return;
    await page.click(NUMBER);
    const preview = `document.querySelector('#card [data-preview]').textContent`;
    expect(await page.until(`document.querySelector('#card:popover-open select[name=quote-format]')`)).toBe(true);
    for (const [format, says] of [
      ['gbt', '[EB/OL]'],
      ['bibtex', '@misc{'],
      ['apa', '(20'],
    ]) {
      await page.run(`(() => {
        const select = document.querySelector('#card select[name=quote-format]');
        select.value = '${format}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      expect(await page.run<string>(preview), format).toContain(says);
      expect(await page.run<string>(preview), format).toContain(`#s${id}`);
    }
    await page.keep('quote');
    expect(await page.uncaught()).toEqual([]);
  });

  test('a sentence is read aloud and lit meanwhile', async () => {
    await openFresh(`${CHAPTER}?voices`);
    if (!(await page.hasPopovers())) return;
    await page.click(NUMBER);
    const button = '#card [data-listen-offer] [data-language=zh] button';
    expect(await page.until(`document.querySelector('${button}')`)).toBe(true);
    await page.choose(button);
    expect(await page.until('stage.said.length > 0')).toBe(true);
    expect(await page.run<string>('stage.said[0].lang')).toBe('zh-CN');
    expect(zh).toContain(await page.run<string>('stage.said[0].text'));
    expect(await page.until(`document.querySelector('[data-sentence="${id}"][data-spoken]')`)).toBe(true);
    await page.keep('listening');
    expect(await page.until(`(stage.end(), !document.querySelector('[data-spoken]'))`)).toBe(true);
  });

  test('a starred term comes as a card', async () => {
    await openFresh(termPath('zh', reading.term));
    await page.choose('[data-star]');
    await page.open(studyPath('zh'));
    expect(await page.until(`document.querySelector('[data-face-zh]').textContent === '${term.zh}'`)).toBe(true);
    await page.choose('[data-flip]');
    expect(await page.run<string>(`document.querySelector('[data-face-en]').textContent`)).toBe(term.en);
    await page.press('2');
    expect(await page.until(`!document.querySelector('[data-restart]').hidden`)).toBe(true);
    expect(await page.uncaught()).toEqual([]);
  });

  test('keys lead on, and the home page leads back', async () => {
    await openFresh(`${CHAPTER}#s${id}`);
    await page.press('j');
    expect(await page.until(`location.hash === '#s${reading.after.id}'`)).toBe(true);
    const last = sentencesOf(reading.chapter).at(-1)!.id;
    await page.run(`document.getElementById('s${last}').scrollIntoView()`);
    expect(await page.until(`localStorage.getItem('stopped')`)).toBe(true);
    await page.open(homePath('zh'));
    expect(await page.until(`document.querySelector('[data-continue] a').hash.startsWith('#s')`)).toBe(true);
    await page.choose('[data-forget]');
    expect(await page.run(`document.querySelector('[data-continue] a').getClientRects().length`)).toBe(0);
  });

  test('a result leads to its sentence, lit and marked', async () => {
    const [stretch] = /\p{Script=Han}{6,12}/u.exec(zh)!;
    await openFresh(searchPath('zh', stretch));
    const result = '[data-search-result][data-kind=sentence] a';
    expect(await page.until(`document.querySelector('${result}')`)).toBe(true);
    await page.choose(result);
    expect(await page.until(`document.querySelector(':target mark')`)).toBe(true);
    expect(await page.run<string>(`document.querySelector(':target mark').textContent`)).toContain(stretch.slice(0, 2));
  });
});
