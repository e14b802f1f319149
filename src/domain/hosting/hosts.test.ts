import { expect, test } from 'vitest';
import { writeCaddy } from './caddy.ts';
import { hostHeaders } from './host-headers.ts';
import { writeNginx } from './nginx.ts';

const rules = hostHeaders(['index.html', '_astro/a.js', 'en/index.html', 'en/about/index.html', 'embed.js']);

test('nginx knows the page of a folder by its file, and paths stand below the base path', () => {
  const config = writeNginx(rules, '/report/', '/srv/site');
  expect(config).toContain('"~^/report/(index\\.html)?$" "frame-ancestors \'none\'"');
  expect(config).toContain('"~^/report/_astro/" "public, max-age=31536000, immutable"');
  expect(config).toContain('"~^/report/embed\\.js$" "*"');
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
  expect(config).toContain('path /report/_astro/*\n');
  expect(config).toContain('Cache-Control "public, max-age=31536000, immutable"');
  expect(config).toContain('handle_path /report/* {');
});
