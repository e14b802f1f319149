import { expect, test } from 'vitest';
import { writeHeadersFile } from './headers-file.ts';

test('each path stands on a line once, with all of its headers below, indented', () => {
  const rules = [
    { paths: ['/*'], headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
    { paths: ['/data/*', '/embed.js'], headers: { 'Access-Control-Allow-Origin': '*' } },
    { paths: ['/data/*'], headers: { 'Cache-Control': 'no-cache' } },
  ];
  expect(writeHeadersFile(rules)).toBe(
    '/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n' +
      '/data/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: no-cache\n/embed.js\n  Access-Control-Allow-Origin: *\n',
  );
});
