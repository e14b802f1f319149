import type { HeaderRule } from './host-headers.ts';

/** The rules as the file `_headers` of Netlify and Cloudflare Pages. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.flatMap(({ paths, headers }) =>
    paths.map((path) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')),
  );
  return `${blocks.join('\n')}\n`;
}
