import { MEDIA_TYPES } from './media-types.ts';
import { expect, test } from 'vitest';
import { writeCaddy } from './caddy.ts';
import { hostHeaders } from './host-headers.ts';
import { writeNginx } from './nginx.ts';

const rules = hostHeaders(
  ['index.html', '_astro/a.js', 'en/index.html', 'en/about/index.html', 'embed.js'],
  () => '/report/_astro/a.css',
);

test('nginx knows the page of a folder by its file, and paths stand below the base path', () => {
  const config = writeNginx(rules, '/report/', '/srv/site');
  expect(config).toContain('"~^/report/(index\\.html)?$" "frame-ancestors \'none\'"');
  expect(config).toContain('"~^/report/_astro/" "public, max-age=31536000, immutable"');
  expect(config).toContain('"~^/report/embed\\.js$" "*"');
  expect(config).toContain('"~^/report/en/about/" "</report/_astro/a.css>; rel=preload; as=style"');
  expect(config).toContain('alias /srv/site/;');
  expect(config).toContain('error_page 404 /report/404.html;');
  expect(writeNginx(rules, '/', '/srv/site')).toContain('root /srv/site/;');
});

test('nginx sends each header that a rule names', () => {
  const config = writeNginx(rules, '/', '/srv/site');
  for (const name of rules.flatMap(({ headers }) => Object.keys(headers))) {
    expect(config).toContain(`add_header ${name} $site_${name.toLowerCase().replaceAll('-', '_')} always;`);
  }
});

test('Caddy gives the headers to the paths below the base path', () => {
  const config = writeCaddy(rules, '/report/', '/srv/site', 'example.org');
  expect(config).toMatch(/^example\.org \{\n {2}root \* \/srv\/site\n/);
  expect(config).toContain('path /report/_astro/* ');
  expect(config).toContain('Cache-Control "public, max-age=31536000, immutable"');
  expect(config).toContain('handle_path /report/* {');
});

test('a site for Caddy is whole: folder, compression, each rule’s headers, files below the base path, the 404 page', () => {
  const [always, hashed] = [
    { paths: ['/*'], headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
    { paths: ['/en/charts/*', '/embed.js'], headers: { 'Access-Control-Allow-Origin': '*' } },
  ];
  expect(writeCaddy([always, hashed], '/', '/srv/site', ':80')).toBe(`:80 {
  root * /srv/site
  encode zstd gzip
  @paths0 path /*
  header @paths0 {
    X-Content-Type-Options "nosniff"
    Referrer-Policy "no-referrer"
  }
  @paths1 path /en/charts/* /embed.js
  header @paths1 {
    Access-Control-Allow-Origin "*"
  }
  handle_path /* {
    file_server
  }
  handle_errors {
    @missing expression {err.status_code} == 404
    rewrite @missing /404.html
    file_server @missing
  }
}
`);
});

test('nginx maps a path to the header of its rule alone, and to none elsewhere', () => {
  const config = writeNginx(
    [
      { paths: ['/*'], headers: { 'X-Content-Type-Options': 'nosniff' } },
      { paths: ['/data/*', '/en/'], headers: { 'Access-Control-Allow-Origin': '*' } },
    ],
    '/',
    '/srv/site',
  );
  expect(config.split('server {')[0]).toBe(`map $uri $site_x_content_type_options {
  default "";
  "~^/" "nosniff";
}
map $uri $site_access_control_allow_origin {
  default "";
  "~^/data/" "*";
  "~^/en/(index\\.html)?$" "*";
}
`);
});

test('nginx knows the files of translators’ programs, and compresses texts as UTF-8, more than it does of itself', () => {
  const config = writeNginx(rules, '/', '/srv/site');
  expect(config).toContain('  gzip on;\n  gzip_comp_level 6;\n');
  for (const [ending, type] of Object.entries({ md: 'text/markdown', csv: 'text/csv', tbx: MEDIA_TYPES.tbx })) {
    expect(config).toContain(`\n    ${type} ${ending};\n`);
    for (const list of ['gzip_types', 'charset_types']) {
      expect(config.split('\n').find((line) => line.startsWith(`  ${list} `))).toContain(type);
    }
  }
});
