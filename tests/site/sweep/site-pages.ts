import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUT } from '../../../src/integrations/publish.ts';

/** Every page of the built site, as paths that end in a slash, but those that only lead on. */
export function sitePages(): string[] {
  const leadsOn = (file: string) => readFileSync(join(OUT, file), 'utf8').includes('http-equiv="refresh"');
  return globSync('**/index.html', { cwd: OUT })
    .filter((file) => !leadsOn(file))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** Two pages for each kind in each language, the largest and the one with the longest heading: `/zh/terms/*` is a kind. */
export function extremesOfKinds(pages: string[]): string[] {
  const extremes = new Map<string, { page: string; size: number }>();
  for (const page of pages) {
    const html = readFileSync(join(OUT, page, 'index.html'), 'utf8');
    const heading = /<h1.*?<\/h1>/s.exec(html)?.[0] ?? '';
    const [, locale, room, slug] = page.split('/');
    const kind = [locale, room, slug?.startsWith('by-') ? slug : slug && '*'].join('/');
    for (const [measure, size] of [
      ['page', html.length],
      ['heading', heading.length],
    ] as const) {
      const held = extremes.get(`${kind} ${measure}`);
      if (held === undefined || size > held.size) extremes.set(`${kind} ${measure}`, { page, size });
    }
  }
  return [...new Set([...extremes.values()].map(({ page }) => page))];
}
