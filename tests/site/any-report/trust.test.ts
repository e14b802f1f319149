import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSiteAddress } from '../../../src/domain/site/site-address.ts';
import { SETTING_NAMES, SETTINGS } from '../../../src/domain/settings/settings.ts';
import { OUT } from '../../../src/integrations/publish.ts';
import * as paths from '../../../src/paths.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { chart, KINDS, longestChapter, readBuilt, term } from '../site-map.ts';
import { distrusted } from '../trust.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const chapter = (locale: 'zh' | 'en') => paths.chapterPath(locale, longestChapter.slug);
const everySetting = SETTING_NAMES.map((name) => `${name}=${SETTINGS[name].at(-1)}`).join('&');
const press = async (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** The states in which a page runs or loads more than it does at first. */
const STATES: [name: string, path: string, act?: (page: Page) => Promise<unknown>][] = [
  ['what is not there', '/en/no/such/page/'],
  ['a chapter with every setting', `${chapter('en')}?${everySetting}`],
  ['a chapter with words and pinyin', `${chapter('zh')}?words=on&pinyin=all&script=hant`],
  ['the settings', chapter('en'), (page) => press(page, /settings/i)],
  ['a gloss', chapter('en'), (page) => page.locator('[data-term]').first().click()],
  ['a quotation', chapter('en'), (page) => page.locator('[data-quote]').first().click()],
  [
    'a search',
    paths.searchPath('en', term.zh),
    (page) => page.locator('[data-search-status="done"]').waitFor({ state: 'attached' }),
  ],
  [
    'suggestions',
    chapter('en'),
    async (page) => {
      await page.locator('body').press('/');
      await page.keyboard.insertText(term.zh.slice(0, 2));
      await page.getByRole('option').first().waitFor();
    },
  ],
  ['a starred term', paths.termPath('en', term.slug), (page) => page.locator('[data-star]').first().click()],
];

describe.concurrent('no policy is broken, nobody else is asked, nothing is kept but settings', () => {
  test.each(STATES)('%s', async (_, path, act) => {
    const opened = await site.open(path);
    await act?.(opened.page);
    expect(await distrusted(opened, site)).toEqual([]);
    await opened.page.context().close();
  });
});

const { base, origin } = readSiteAddress(process.env);

test('no page names a script, style, picture, frame or font of another site', () => {
  const foreign: string[] = [];
  const pages = globSync('**/*.html', { cwd: OUT });
  for (const name of pages) {
    const html = readBuilt(encodeURI(name.replaceAll('\\', '/'))).toString();
    const loaded = [
      ...html.matchAll(
        /<(?:script|img|iframe|source|video|audio|embed|object|track)\b[^>]*? (?:src|srcset|data)="([^"]*)"/g,
      ),
      ...html.matchAll(
        /<link rel="(?:stylesheet|preload|modulepreload|icon|manifest|preconnect|dns-prefetch)"[^>]*? href="([^"]*)"/g,
      ),
      ...html.matchAll(/(?:url\(|@import )["']?(https?:[^"')]*)/g),
    ].map(([, address]) => address!);
    for (const address of loaded) {
      if (address.startsWith('data:')) continue;
      if (new URL(address, origin + base).origin !== origin) foreign.push(`${name}: ${address}`);
    }
  }
  expect(pages.length).toBeGreaterThan(20);
  expect(foreign).toEqual([]);
});

describe('the headers of a host', () => {
  const headersOf = async (path: string) => (await fetch(site.origin + path)).headers;

  test('let other sites frame the frames, and no page', async () => {
    for (const [kind, path] of Object.entries(KINDS)) {
      expect((await headersOf(path('en'))).get('content-security-policy'), kind).toBe("frame-ancestors 'none'");
    }
    const { id } = longestChapter.passages[0]!.sentences[0]!;
    for (const path of [
      paths.embedPath('en', chart.slug),
      paths.embedTermPath('zh', term.slug),
      paths.embedSentencePath('zh', id),
    ]) {
      expect((await headersOf(path)).get('content-security-policy'), path).toBeNull();
    }
  });

  test('bring the style sheet of a page along, in as many rules as Cloudflare Pages reads', async () => {
    for (const path of [chapter('en'), paths.homePath('zh'), paths.termPath('en', term.slug)]) {
      const style = /<link rel="stylesheet" href="([^"]+)"/.exec(readBuilt(`${path}index.html`).toString())![1]!;
      expect((await headersOf(path)).get('link'), path).toBe(`<${style}>; rel=preload; as=style`);
    }
    expect(readFileSync(join(OUT, '_headers'), 'utf8').match(/^\//gm)!.length).toBeLessThanOrEqual(100);
  });

  test('let scripts of other sites read data, pictures and oEmbed, and no page', async () => {
    for (const path of [
      paths.dataPath('terms.json'),
      paths.chartSvgPath('en', chart.slug),
      paths.oembedPath('zh', chart.slug),
      paths.embedPath('en', chart.slug),
      paths.embedScriptPath(),
    ]) {
      expect((await headersOf(path)).get('access-control-allow-origin'), path).toBe('*');
    }
    expect((await headersOf(chapter('en'))).get('access-control-allow-origin')).toBeNull();
  });

  test('keep what has a hash in its name, and have everything else asked for again', async () => {
    const html = readBuilt(`${chapter('en')}index.html`).toString();
    const hashed = /"[^"]*(\/_astro\/[^"]+\.css)"/.exec(html)![1]!;
    expect((await headersOf(hashed)).get('cache-control')).toMatch(/immutable/);
    for (const folder of ['pagefind/index/', 'data/search/words/']) {
      const [name] = readdirSync(join(OUT, folder));
      expect((await headersOf(paths.sitePath(`/${folder}${name}`))).get('cache-control'), name).toMatch(/immutable/);
    }
    for (const path of [chapter('en'), paths.dataPath('terms.json'), `${paths.searchDataPath()}catalogue.json`]) {
      expect((await headersOf(path)).get('cache-control'), path).toBe('no-cache');
    }
  });
});

test('text becomes no markup and no script, and only the site’s own addresses are scripts', async () => {
  const { page } = await site.open(chapter('en'));
  const attempts = await page.evaluate(() => {
    const refused = (attempt: () => unknown) => {
      try {
        attempt();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    const script = document.createElement('script');
    return {
      markup: refused(() => (document.createElement('p').innerHTML = '<b>a</b>')),
      code: refused(() => (script.text = 'a')),
      foreign: refused(() => (script.src = 'https://elsewhere.example/a.js')),
      own: refused(() => (script.src = '/a.js')),
    };
  });
  expect(attempts).toEqual({ markup: true, code: true, foreign: true, own: false });
  await page.context().close();
});

test('the licences of what is served stand beside it', () => {
  const licences = readBuilt('/licences.txt').toString();
  for (const words of ['Permission is hereby granted', 'CC-CEDICT']) expect(licences).toContain(words);
});
