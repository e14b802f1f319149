import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../../dist');

/** Every page of the built site, as paths that end in a slash, without those that send on to another address. */
export function sitePages(): string[] {
  return globSync('**/index.html', { cwd: DIST })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** One page for each kind in each language, the largest: `/zh/terms/*` is a kind, so is `/zh/numbers/`. */
export function largestOfKinds(pages: string[]): string[] {
  const size = (page: string) => statSync(join(DIST, page, 'index.html')).size;
  const largest = new Map<string, string>();
  for (const page of pages) {
    const [, locale, room, slug, ...rest] = page.split('/');
    const kind = [locale, room, slug?.startsWith('by-') ? slug : slug && '*', ...rest].join('/');
    const held = largest.get(kind);
    if (held === undefined || size(page) > size(held)) largest.set(kind, page);
  }
  return [...largest.values()];
}
