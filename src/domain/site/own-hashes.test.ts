import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from './own-hashes.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const source = (text: string) => `'sha256-${hash(text)}'`;
const page = (scripts: string[], body: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${scripts.map(source).join(' ')}; style-src 'self' ${source('p{}')};">${body}`;

test('a page’s policy keeps the hashes of its own scripts and styles alone', () => {
  const kept = keepOwnHashes(page(['a()', 'b()'], '<script type="module">b()</script>'), hash);
  expect(kept).toBe(
    `<meta http-equiv="content-security-policy" content="script-src 'self' ${source('b()')}; style-src 'self';"><script type="module">b()</script>`,
  );
});

test('files and data blocks need no hash', () => {
  const body = '<script src="/x.js"></script><script type="application/ld+json">{"a":1}</script><style>p{}</style>';
  expect(keepOwnHashes(page([], body), hash)).toContain(`style-src 'self' ${source('p{}')};`);
});

test('a part that its policy would block stops the build', () => {
  expect(() => keepOwnHashes(page(['a()'], '<script>c()</script>'), hash)).toThrow(/not in the page’s policy/);
});

test('a page without a policy stays as it is', () => {
  expect(keepOwnHashes('<p>Moved</p>', hash)).toBe('<p>Moved</p>');
});

test('of a page’s scripts each counts, one with attributes and several lines as well', () => {
  const body = '<script\n type="module">a()\nb()</script><script>c()</script>';
  const kept = keepOwnHashes(page(['a()\nb()', 'c()', 'd()'], body), hash);
  expect(kept).toContain(`script-src 'self' ${source('a()\nb()')} ${source('c()')};`);
  expect(() => keepOwnHashes(page([], '<style>q{}</style>'), hash)).toThrow(source('q{}'));
});
