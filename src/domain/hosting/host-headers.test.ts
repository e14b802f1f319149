import { expect, test } from 'vitest';
import { writeHeadersFile } from './headers-file.ts';
import { hostHeaders } from './host-headers.ts';
import { readHeaders } from './read-headers.ts';

const FILES = [
  '404.html',
  '_astro/page.abc.js',
  '_headers',
  '.nojekyll',
  'data/offline.html',
  'data/cards/term.json',
  'data/search/catalogue.json',
  'data/search/words/53cefcdc97-term-1.json',
  'data/terms.json',
  'embed.js',
  'en/about/index.html',
  'en/charts/index.html',
  'en/terms/index.html',
  'en/terms/renamed/index.html',
  'en/charts/gdp/index.html',
  'en/charts/gdp.png',
  'en/embed/gdp/index.html',
  'en/embed/gdp/v1/index.html',
  'en/embed/gdp/oembed.json',
  'en/embed/s/5.3.2/index.html',
  'en/feed.xml',
  'en/index.html',
  'index.html',
  'pagefind/index/882feed2aa-12.pf_index',
  'v/1/en/report/industry/index.html',
  'v/1/en/report/opening/index.html',
];
const STYLES: Record<string, string> = {
  'en/about/index.html': '/base/_astro/page.abc.css',
  'en/terms/index.html': '/base/_astro/page.abc.css',
  'en/charts/index.html': '/base/_astro/page.abc.css',
  'en/charts/gdp/index.html': '/base/_astro/page.abc.css',
  'v/1/en/report/industry/index.html': '/base/_astro/chapter.abc.css',
  'v/1/en/report/opening/index.html': '/base/_astro/other.abc.css',
};
const rulesOf = () => hostHeaders(FILES, (page) => STYLES[page]);
/** As a host reads the file. */
const headersOf = (path: string) => readHeaders(writeHeadersFile(rulesOf()))(path);
const valueOf = (path: string, name: string) => headersOf(path).find(([header]) => header === name)?.[1];
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const GENERAL = ['X-Content-Type-Options', 'Strict-Transport-Security', 'Cache-Control'];
const OF_PAGES = ['Referrer-Policy', 'Permissions-Policy'];

test('every file has the general headers and is told how long it keeps, a page its policies too, and none has a header twice', () => {
  for (const file of FILES.filter((file) => !/^[._](?!astro)/.test(file))) {
    const names = headersOf(addressOf(file)).map(([name]) => name);
    expect(new Set(names).size, file).toBe(names.length);
    const wanted = file.endsWith('.html') ? [...GENERAL, ...OF_PAGES] : GENERAL;
    expect(names, file).toEqual(expect.arrayContaining(wanted));
  }
});

test('what a search asks for brings nothing along that is for pages', () => {
  for (const file of FILES.filter((file) => /^(?:data\/search|pagefind)/.test(file)))
    expect(
      headersOf(addressOf(file)).map(([name]) => name),
      file,
    ).not.toContain(OF_PAGES[1]);
});

test('hashed files are kept, everything else is asked for again', () => {
  const isHashed = (file: string) => /\.abc\.|882feed2aa-12|53cefcdc97/.test(file);
  expect(FILES.filter(isHashed)).toHaveLength(3);
  for (const file of FILES.filter((file) => !/^[._](?!astro)/.test(file))) {
    const kept = isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
    expect(valueOf(addressOf(file), 'Cache-Control'), file).toBe(kept);
  }
});

test('no site may frame a page that is no frame', () => {
  const isFrame = (path: string) => path.startsWith('/en/embed/');
  for (const path of FILES.filter((file) => file.endsWith('.html')).map(addressOf)) {
    expect(valueOf(path, 'Content-Security-Policy'), path).toBe(isFrame(path) ? undefined : "frame-ancestors 'none'");
  }
});

test('scripts of other sites may read data, pictures and frames, and no page', () => {
  for (const path of ['/data/terms.json', '/en/charts/gdp.png', '/en/embed/gdp/oembed.json', '/en/embed/gdp/']) {
    expect(valueOf(path, 'Access-Control-Allow-Origin'), path).toBe('*');
  }
  for (const path of ['/', '/en/about/', '/v/1/en/report/industry/']) {
    expect(valueOf(path, 'Access-Control-Allow-Origin'), path).toBeUndefined();
  }
});

test('a page brings its style sheet along where all of its folder that have one share it, and pictures lie elsewhere', () => {
  for (const path of ['/en/about/', '/en/terms/'])
    expect(valueOf(path, 'Link'), path).toBe('</base/_astro/page.abc.css>; rel=preload; as=style');
  for (const path of ['/', '/en/', '/en/charts/gdp/', '/v/1/en/report/industry/'])
    expect(valueOf(path, 'Link'), path).toBeUndefined();
});

test('the file stays within what Cloudflare Pages reads: 100 rules of 2,000 characters', () => {
  const rules = rulesOf();
  const file = writeHeadersFile(rules);
  expect(file.match(/^\//gm)).toHaveLength(new Set(rules.flatMap(({ paths }) => paths)).size);
  expect(file.match(/^\//gm)!.length).toBeLessThan(100);
  for (const line of file.split('\n')) expect(line.length).toBeLessThan(2000);
});
