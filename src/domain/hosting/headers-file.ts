import type { HeaderRule } from './host-headers.ts';

/** The rules as the file `_headers` of Netlify and Cloudflare Pages: all that is said of a path in one block, for blocks are counted. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = new Map<string, string[]>();
  for (const { paths, headers } of rules) {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    for (const path of paths) blocks.set(path, [...(blocks.get(path) ?? []), ...lines]);
  }
  return [...blocks].map(([path, lines]) => `${[path, ...lines].join('\n')}\n`).join('');
}
