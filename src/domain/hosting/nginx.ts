import { MEDIA_TYPES } from './media-types.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import type { HeaderRule } from './host-headers.ts';

/** Files that nginx’s own list lacks, by their endings. */
const TYPES = {
  md: 'text/markdown',
  csv: MEDIA_TYPES.csv,
  tmx: MEDIA_TYPES.tmx,
  tbx: MEDIA_TYPES.tbx,
  xliff: MEDIA_TYPES.xliff,
};
const TEXTS = [
  'text/css',
  'text/javascript',
  'text/plain',
  'text/xml',
  'application/atom+xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  ...Object.values(TYPES),
];

/**
 * A site for nginx, to be put into its `conf.d`: the folder `root` below the path `base`, with the headers, a 404 page and
 * compression. Headers go by maps, since an `add_header` inside of a location would put aside those outside of it.
 */
export function writeNginx(rules: readonly HeaderRule[], base: string, root: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const cases = rules.flatMap(({ paths, headers }) =>
      headers[name] === undefined ? [] : paths.map((path) => `  "~${patternOf(path, base)}" "${headers[name]}";`),
    );
    return [`map $uri ${variableOf(name)} {`, '  default "";', ...cases, '}'].join('\n');
  });
  return `${maps.join('\n')}
server {
  listen 80;
  server_name _;
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${TEXTS.join(' ')};
  gzip on;
  gzip_comp_level 6;
  gzip_vary on;
  gzip_types ${TEXTS.join(' ')};
  include mime.types;
  types {
${Object.entries(TYPES)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
${names.map((name) => `  add_header ${name} ${variableOf(name)} always;`).join('\n')}
  error_page 404 ${base}404.html;
  location ${base} {
    ${base === '/' ? 'root' : 'alias'} ${root}/;
  }
}
`;
}

const variableOf = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx names the page of a folder by its file. */
function patternOf(path: string, base: string): string {
  const escaped = escapePattern(`${base}${path.slice(1)}`);
  if (escaped.endsWith('*')) return `^${escaped.slice(0, -1)}`;
  return escaped.endsWith('/') ? `^${escaped}(index\\.html)?$` : `^${escaped}$`;
}
