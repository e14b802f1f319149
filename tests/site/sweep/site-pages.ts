import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { redirectTarget } from '../../../src/domain/site/redirect-target.ts';
import { OUT } from '../../../src/integrations/publish.ts';

/** Every page of the built site, as paths that end in a slash, but those that only lead on. */
export function sitePages(): string[] {
  const leadsOn = (file: string) => redirectTarget(readFileSync(join(OUT, file), 'utf8')) !== undefined;
  return globSync('**/index.html', { cwd: OUT })
    .filter((file) => !leadsOn(file))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/**
 * The pages that stand for each kind, in one language or the other by turns: the largest, of chapters also the one with the longest
 * heading in the other language and the one that leads to the most outcomes. `terms/*` is a kind, `embed/t/*` another, and so are
 * kept versions of chapters.
 */
export function extremesOfKinds(pages: string[]): string[] {
  const extremes = new Map<string, { page: string; size: number }>();
  for (const page of pages) {
    const html = readFileSync(join(OUT, page, 'index.html'), 'utf8');
    const { kind, locale } = kindOf(page);
    const sizes: [measure: string, size: number][] = [['page', html.length]];
    if (isOfChapters(kind)) {
      sizes.push(['heading', /<h1.*?<\/h1>/s.exec(html)?.[0].length ?? 0]);
      sizes.push(['outcomes', html.split('/outcomes/#').length - 1]);
    }
    for (const [measure, size] of sizes) {
      const key = `${kind} ${measure} ${locale}`;
      const held = extremes.get(key);
      if (size > (held?.size ?? 0)) extremes.set(key, { page, size });
    }
  }
  const kinds = new Set([...extremes.keys()].map((key) => key.split(' ')[0]!));
  const chosen = [...kinds].flatMap((kind, nth) => {
    const [one, other] = nth % 2 ? ['zh', 'en'] : ['en', 'zh'];
    const measures = [`page ${one}`, ...(isOfChapters(kind) ? [`heading ${other}`, `outcomes ${one}`] : [])];
    return measures.map((measure) => extremes.get(`${kind} ${measure}`));
  });
  const alone = [...extremes].filter(([key]) => key.endsWith(' ')).map(([, found]) => found);
  return [...new Set([...alone, ...chosen].flatMap((found) => found?.page ?? []))];
}

/** The largest page of each kind in each language. */
export function largestOfKinds(pages: string[]): { kind: string; locale: string; page: string }[] {
  const largest = new Map<string, { page: string; size: number }>();
  for (const page of pages) {
    const { kind, locale } = kindOf(page);
    const { size } = statSync(join(OUT, page, 'index.html'));
    const held = largest.get(`${kind} ${locale}`);
    if (held === undefined || size > held.size) largest.set(`${kind} ${locale}`, { page, size });
  }
  return [...largest.values()].map(({ page }) => ({ page, ...kindOf(page) }));
}

const isOfChapters = (kind: string) => kind.endsWith('/report/*');

function kindOf(page: string): { kind: string; locale: string } {
  const [, kept = '', locale = '', room = '', slug = ''] = /^(\/v\/\d+)?\/(?:(\w+)\/)?(?:([^/]+)\/)?(.*)$/.exec(page)!;
  const rest = slug.startsWith('by-') ? slug : /^\w\/./.test(slug) ? `${slug[0]}/*` : slug && '*';
  return { kind: [kept && 'v', room, rest].join('/'), locale };
}
