import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HREFLANG, LANG_TAG, LOCALES } from '../../../src/domain/locale.ts';
import { readSiteAddress } from '../../../src/domain/site/site-address.ts';
import { OUT } from '../../../src/integrations/publish.ts';
import { readBuilt, report, terms } from '../site-map.ts';

const { base, origin } = readSiteAddress(process.env);
const root = origin + encodeURI(base);

type Node = { '@type'?: string; '@id'?: string } & Record<string, unknown>;
type Head = {
  title: string;
  description: string | undefined;
  lang: string;
  canonical: string | undefined;
  alternates: [hreflang: string, href: string][];
  picture: string | undefined;
  hidden: boolean;
  things: Node[];
};

/** What the head of every page says that search engines may list. */
const heads = new Map(
  globSync('**/*.html', { cwd: OUT })
    .map((name) => name.replaceAll('\\', '/'))
    // A file to take along is no page.
    .filter((name) => !name.startsWith('data/'))
    .map((name) => [root + encodeURI(name).replace(/index\.html$/, ''), readHead(name)] as const)
    .filter(([, { hidden }]) => !hidden),
);
const own = [...heads].filter(([url]) => url !== root);

function readHead(name: string): Head {
  const html = readBuilt(encodeURI(name)).toString();
  const head = html.slice(0, html.indexOf('</head>'));
  const find = (pattern: RegExp) => decode(pattern.exec(head)?.[1]);
  return {
    title: find(/<title>([^<]*)/)!,
    description: find(/<meta name="description" content="([^"]*)"/),
    lang: find(/<html lang="([^"]*)"/)!,
    canonical: find(/<link rel="canonical" href="([^"]*)"/),
    alternates: [...head.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, href]) => [
      lang!,
      href!,
    ]),
    picture: find(/<meta property="og:image" content="([^"]*)"/),
    hidden: head.includes('<meta name="robots" content="noindex"'),
    things: [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
      ([, text]) => (JSON.parse(text!) as { '@graph': Node[] })['@graph'],
    ),
  };
}

function decode(text: string | undefined): string | undefined {
  return text?.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

function isBuilt(url: string): boolean {
  const path = decodeURI(url.slice(root.length).replace(/[#?].*$/, ''));
  const file = join(OUT, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return url.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

test('every page has a title and a description in its language, and no other page of it has the title', () => {
  for (const locale of LOCALES) {
    const pages = own.filter(([, { lang }]) => lang === LANG_TAG[locale]);
    const titles = pages.map(([, { title }]) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    const wrong = pages.filter(
      ([, { description = '' }]) => description === '' || hasHan(description) !== (locale === 'zh'),
    );
    // English quotes Chinese words, as a sense of a term may: then it still has more Latin letters.
    expect(wrong.map(([url, { description }]) => `${url}: ${description}`)).toEqual([]);
  }
});

function hasHan(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / 3;
}

test('every page is canonical at its own address', () => {
  const wrong = [...heads].filter(([url, { canonical }]) => canonical !== url);
  expect(wrong.map(([url, { canonical }]) => `${url}: ${canonical}`)).toEqual([]);
});

test('the pages of both languages name each other, themselves and the one for everyone else', () => {
  const languages = [...LOCALES.map((locale) => HREFLANG[locale]), 'x-default'];
  for (const [url, { alternates }] of heads) {
    expect(
      alternates.map(([lang]) => lang),
      url,
    ).toEqual(languages);
    const named = alternates.map(([, href]) => href);
    expect(named, url).toContain(url);
    for (const href of named) expect(heads.get(href)?.alternates, `${url} → ${href}`).toEqual(alternates);
  }
});

test('the sitemap lists these pages with the same alternates, and no other', () => {
  const xml = readBuilt('/sitemap-0.xml').toString();
  const listed = new Map(
    [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].map(([, loc, rest]) => [
      loc!,
      [...rest!.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, href]) => [lang!, href!]),
    ]),
  );
  expect([...listed.keys()].sort()).toEqual([...heads.keys()].sort());
  for (const [url, alternates] of listed) expect(alternates, url).toEqual(heads.get(url)!.alternates);
});

test('every picture that stands for a page is there, a PNG of 1200 × 630', () => {
  const pictures = new Set(own.map(([, { picture = '' }]) => picture));
  expect([...pictures].filter((picture) => !isBuilt(picture))).toEqual([]);
  for (const picture of pictures) {
    const png = readBuilt(picture.slice(root.length - 1));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  }
});

test('home page, chapters and charts each have a picture of their own', () => {
  const pictures = own
    .filter(([url]) => /\/(?:zh|en)\/(?:(?:report|charts)\/[^/]+\/)?$/.test(url))
    .map(([, { picture }]) => picture);
  expect(new Set(pictures).size).toBe(pictures.length);
});

/** What each type of thing must say, by the vocabulary and by what search engines ask. */
const REQUIRED: Record<string, string[]> = {
  WebSite: ['name', 'description', 'url', 'inLanguage', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  Report: ['@id', 'name', 'inLanguage', 'url', 'about', 'hasPart'],
  Place: ['name'],
  Organization: ['name'],
  Chapter: ['name', 'url'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  DefinedTermSet: ['@id', 'name', 'description', 'url', 'inLanguage', 'license'],
  DefinedTerm: ['name', 'alternateName', 'termCode', 'description', 'url', 'inLanguage', 'inDefinedTermSet'],
  Quotation: ['text', 'inLanguage', 'datePublished', 'isPartOf'],
  CreativeWork: ['name', 'url', 'publisher'],
  Dataset: ['name', 'description', 'url', 'license', 'creator', 'isBasedOn', 'distribution'],
  DataDownload: ['encodingFormat', 'contentUrl'],
};
const all = own.flatMap(([url, { things }]) =>
  things.flatMap((thing) => nodesOf(thing).map((node) => ({ url, node }))),
);

/** A thing and all the things within it. */
function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? within : [value as Node, ...within];
}

test('every thing has a known type and says what its type must', () => {
  const faults = all.flatMap(({ url, node }) => {
    const type = node['@type'];
    if (type === undefined) return Object.keys(node).join() === '@id' ? [] : [`${url}: a thing without a type`];
    const empty = (name: string) => node[name] === undefined || node[name] === null || node[name] === '';
    return (REQUIRED[type] ?? ['a known type']).filter(empty).map((name) => `${url}: ${type} lacks ${name}`);
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every address of this site that a thing names is there, and every thing that is pointed to is described', () => {
  const ids = new Set(all.flatMap(({ node }) => (node['@type'] === undefined ? [] : (node['@id'] ?? []))));
  const faults = all.flatMap(({ url, node }) => {
    const named = ['url', 'item', 'image', 'contentUrl'].flatMap((name) => (node[name] as string | undefined) ?? []);
    const broken = named.filter((address) => address.startsWith(origin) && !isBuilt(address));
    const lost = node['@id'] === undefined || ids.has(node['@id']) ? [] : [node['@id']];
    return [...broken, ...lost].map((address) => `${url}: ${String(address)}`);
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('the report and its translation point to each other, and every term is defined on its page in both languages', () => {
  const of = (type: string) => all.filter(({ node }) => node['@type'] === type).map(({ node }) => node);
  const [zh, en] = of('Report');
  expect(zh!['workTranslation']).toEqual({ '@id': en!['@id'] });
  expect(en!['translationOfWork']).toEqual({ '@id': zh!['@id'] });
  expect(
    of('DefinedTerm')
      .map(({ termCode }) => termCode)
      .sort(),
  ).toEqual(terms.flatMap(({ slug }) => [slug, slug]).sort());
  expect(of('Chapter').filter(({ isPartOf }) => isPartOf)).toHaveLength(2 * report.chapters.length);
});

test('what a chapter says of itself to machines takes less than a kilobyte', () => {
  const chapters = own.filter(([url]) => /\/(?:zh|en)\/report\/[^/]+\/$/.test(url));
  const longest = Math.max(...chapters.map(([, { things }]) => Buffer.byteLength(JSON.stringify(things))));
  expect(longest).toBeLessThan(1000);
});
