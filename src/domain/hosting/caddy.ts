import type { HeaderRule } from './host-headers.ts';

/** A site for Caddy: the folder `root` below the path `base` at `address`, with the headers, a 404 page and compression. */
export function writeCaddy(rules: readonly HeaderRule[], base: string, root: string, address: string): string {
  const headers = rules.map(({ paths, headers }, index) =>
    [
      `  @paths${index} path ${paths.map((path) => base + path.slice(1)).join(' ')}`,
      `  header @paths${index} {`,
      ...Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`),
      '  }',
    ].join('\n'),
  );
  return `${address} {
  root * ${root}
  encode zstd gzip
${headers.join('\n')}
  handle_path ${base}* {
    file_server
  }
  handle_errors {
    @missing expression {err.status_code} == 404
    rewrite @missing /404.html
    file_server @missing
  }
}
`;
}
