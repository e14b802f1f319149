import { expect, test } from 'vitest';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import { readSiteAddress } from '../../../src/domain/site/site-address.ts';
import { escapeMarkdown } from '../../../src/domain/text/escape-markdown.ts';
import { OUT } from '../../../src/integrations/publish.ts';
import { chapterPath, chartPath, feedPath, glossaryPath, guidePath, termPath, twinPath } from '../../../src/paths.ts';
import { useBuiltSite } from '../built-site.ts';
import { charts, readBuilt, report, sentencesOf, terms } from '../site-map.ts';

const site = useBuiltSite();

const { origin, base } = readSiteAddress(process.env);
const root = origin + encodeURI(base);
const read = (page: string) => readBuilt(twinPath(page)).toString();
const inBoth = (path: (locale: Locale) => string) => LOCALES.map(path);

/** Every twin by its page. */
const twins = new Map(
  [
    ...report.chapters.flatMap(({ slug }) => inBoth((locale) => chapterPath(locale, slug))),
    ...terms.flatMap(({ slug }) => inBoth((locale) => termPath(locale, slug))),
    ...charts.flatMap(({ slug }) => inBoth((locale) => chartPath(locale, slug))),
    ...inBoth((locale) => glossaryPath(locale)),
  ].map((page) => [page, read(page)]),
);

/** The addresses of this site that a text of Markdown names and that are not there, anchors of sentences included. */
function lostAddresses(markdown: string): string[] {
  const named = [...markdown.matchAll(/(?:\]\(|<)(https?:[^)>]*)/g)].map(([, url]) => url!);
  return [...new Set(named)].filter((url) => url.startsWith(origin) && !isThere(url));
}

const pages = new Map<string, string>();
function isThere(url: string): boolean {
  const [path, anchor] = decodeURI(url.slice(root.length - 1)).split('#');
  const file = path!.endsWith('/') ? `${path}index.html` : path!;
  if (!url.startsWith(root) || !statSync(join(OUT, file), { throwIfNoEntry: false })?.isFile()) return false;
  if (anchor === undefined) return true;
  const html = pages.get(file) ?? readBuilt(encodeURI(file)).toString();
  pages.set(file, html);
  return html.includes(` id="${anchor}"`);
}

test('the twin of a chapter has every sentence in both languages below its number and its address', () => {
  for (const locale of LOCALES) {
    for (const chapter of report.chapters) {
      const blocks = read(chapterPath(locale, chapter.slug)).split('\n### ').slice(1);
      const expected = sentencesOf(chapter).map(({ id, zh, en }) => [
        `[${id}](${root.slice(0, -1)}${chapterPath(locale, chapter.slug)}#s${id})`,
        escapeMarkdown(zh),
        ...(en === null ? [] : [escapeMarkdown(en)]),
      ]);
      expect(
        blocks.map((block, at) =>
          block
            .split('\n\n')
            .map((part) => part.trim())
            .slice(0, expected[at]!.length),
        ),
      ).toEqual(expected);
    }
  }
});

test('a twin says the title of its page, how it is cited and under which licence, and tags of MDX are gone', () => {
  for (const [page, twin] of twins) {
    expect(twin, page).toMatch(/^# \S/);
    expect(twin, page).toContain('CC BY 4.0');
    expect(twin, page).toContain(root.slice(0, -1) + page);
    expect(twin, page).not.toMatch(/<\/?[A-Z]|undefined|\[object|NaN/);
    expect(readBuilt(`${page}index.html`).toString(), page).toContain('rel="alternate" type="text/markdown"');
  }
});

test('every address that twins and the guide name is there, to the very sentence', () => {
  const guide = readBuilt(guidePath()).toString();
  expect([...twins.values(), guide].flatMap(lostAddresses).slice(0, 20)).toEqual([]);
});

test('the guide for language models begins with name and summary and leads to the twins of every chapter and chart', () => {
  const guide = readBuilt(guidePath()).toString();
  expect(guide).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n- /);
  for (const [page] of twins) {
    if (/\/terms\/./.test(page)) continue;
    expect(guide, page).toContain(`(${root.slice(0, -1)}${twinPath(page)})`);
  }
});

test('the feeds are Atom, newest first, and every entry leads to a page that is there', async () => {
  const { page } = await site.open(feedPath('en'), { waitUntil: 'commit' });
  for (const locale of LOCALES) {
    const xml = readBuilt(feedPath(locale)).toString();
    const feed = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const within = (element: Element | Document, name: string) => [
        ...element.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name),
      ];
      const textIn = (element: Element | Document, name: string) => within(element, name)[0]?.textContent;
      return {
        root: parsed.documentElement.localName,
        head: ['id', 'title', 'updated', 'author'].map((name) => textIn(parsed, name)),
        entries: within(parsed, 'entry').map((entry) => ({
          id: textIn(entry, 'id'),
          title: textIn(entry, 'title'),
          updated: textIn(entry, 'updated'),
          link: within(entry, 'link')[0]?.getAttribute('href'),
          links: [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        })),
      };
    }, xml);
    expect(feed.root).toBe('feed');
    expect(feed.head.every(Boolean)).toBe(true);
    const { entries } = feed;
    expect(
      entries.flatMap(({ link, links }) => [link!, ...links.map((href) => href!)]).filter((url) => !isThere(url)),
    ).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const dates = entries.map(({ updated }) => updated!);
    expect(dates).toEqual(dates.toSorted().reverse());
    for (const { title, updated } of entries) {
      expect(title).toBeTruthy();
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  }
});

test('a page that has no citation of its own says at its foot how it is cited', () => {
  for (const page of [chapterPath('zh', report.chapters[1]!.slug), glossaryPath('zh'), glossaryPath('en')]) {
    const [, citation] = /data-citation[^>]*>([^<]*)</.exec(readBuilt(`${page}index.html`).toString())!;
    expect(citation).toContain(root.slice(0, -1) + page);
  }
});
