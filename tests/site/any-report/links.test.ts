import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { redirectTarget } from '../../../src/domain/site/redirect-target.ts';
import { readSiteAddress } from '../../../src/domain/site/site-address.ts';
import { OUT } from '../../../src/integrations/publish.ts';
import { readBuilt } from '../site-map.ts';

const { base, origin } = readSiteAddress(process.env);
const prefix = encodeURI(base.replace(/\/$/, ''));

/** A page without what its scripts would write, which is neither an address nor an id of it. */
function readPage(name: string): string {
  return readBuilt(encodeURI(name))
    .toString()
    .replace(/(<script[^>]*>)[^]*?<\/script>/g, '$1</script>');
}

/** Every page: where it stands, its ids, and every address that it names. */
const pages = new Map(
  readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readPage(name);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      const addresses = [...html.matchAll(/ (?:href|src|action|data-cards|content(?=="https?:))="([^"]*)"/g)].map(
        ([, address]) => address!.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
      );
      return [name, { ids: new Set(ids), twice: ids.length > new Set(ids).size, addresses: new Set(addresses) }];
    }),
);

test('every address of the site that a page names is there, to the very anchor', () => {
  const broken: string[] = [];
  for (const [page, { addresses }] of pages) {
    const here = new URL(`${prefix}/${encodeURI(page).replace(/index\.html$/, '')}`, origin);
    for (const address of addresses) {
      const url = new URL(address, here);
      if (url.origin !== origin) continue;
      if (!url.pathname.startsWith(`${prefix}/`) || !leadsSomewhere(url)) broken.push(`${page}: ${address}`);
    }
  }
  expect(broken.slice(0, 20)).toEqual([]);
});

test('no two elements of a page have the same id', () => {
  const twice = [...pages].filter(([, { twice }]) => twice).map(([name]) => name);
  expect(twice).toEqual([]);
});

test('every page but the frames, and those that only lead on, is reached from the home page by links', () => {
  const reached = new Set(['index.html', '404.html']);
  for (const page of reached) {
    for (const address of pages.get(page)?.addresses ?? []) {
      const url = new URL(address, new URL(`${prefix}/${encodeURI(page)}`, origin));
      if (url.origin === origin && pages.has(fileOf(url))) reached.add(fileOf(url));
    }
  }
  const unreached = [...pages.keys()].filter((page) => !reached.has(page) && !page.includes('/embed/'));
  const leadsOn = (page: string) => redirectTarget(readBuilt(encodeURI(page)).toString()) !== undefined;
  expect(unreached.filter((page) => !leadsOn(page))).toEqual([]);
});

function fileOf({ pathname }: URL): string {
  const path = decodeURI(pathname.slice(prefix.length + 1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function leadsSomewhere(url: URL): boolean {
  const page = pages.get(fileOf(url));
  if (page) return url.hash === '' || page.ids.has(decodeURIComponent(url.hash.slice(1)));
  return statSync(join(OUT, fileOf(url)), { throwIfNoEntry: false })?.isFile() === true;
}
