import { expect, test } from 'vitest';
import { readPort, readSiteAddress } from './site-address.ts';

test('without settings, and with empty ones, the site is for this machine, on its port', () => {
  const local = { origin: 'http://127.0.0.1:4321', base: '/', local: true };
  expect(readSiteAddress({})).toEqual(local);
  expect(readSiteAddress({ SITE_URL: '', BASE_PATH: ' / ' })).toEqual(local);
  expect(readSiteAddress({ PORT: '5000' }).origin).toBe('http://127.0.0.1:5000');
});

test.each([
  ['https://example.org', '', 'https://example.org', '/'],
  ['https://example.org/', 'foo', 'https://example.org', '/foo/'],
  ['https://example.org/some/folder/', '', 'https://example.org', '/some/folder/'],
  ['https://example.org/foo', '/foo/', 'https://example.org', '/foo/'],
  ['https://example.org', '/赣州/', 'https://example.org', '/赣州/'],
  ['https://example.org/%E8%B5%A3%E5%B7%9E/', '赣州', 'https://example.org', '/赣州/'],
  ['https://example.org', '//embed//', 'https://example.org', '/embed/'],
])('SITE_URL=%s BASE_PATH=%s stands at %s%s', (SITE_URL, BASE_PATH, origin, base) => {
  expect(readSiteAddress({ SITE_URL, BASE_PATH })).toEqual({ origin, base, local: false });
});

test.each([
  [{ SITE_URL: 'example.org' }, 'SITE_URL is “example.org”, which is no address'],
  [{ SITE_URL: 'ftp://example.org' }, 'it must begin with https:// or http://'],
  [{ SITE_URL: 'https://example.org/?a=1' }, 'a plain address'],
  [{ SITE_URL: 'https://example.org/a/', BASE_PATH: '/b/' }, 'leave one of them out'],
  [{ BASE_PATH: 'C:/Program Files/Git/foo/' }, 'write BASE_PATH=foo without slashes'],
  [{ BASE_PATH: '/a/../b/' }, 'must not hold . or ..'],
  [{ BASE_PATH: 'https://example.org/a/' }, 'it must be a path such as /foo/'],
  [{ PORT: '70000' }, 'it must be a number from 1 to 65535'],
])('%j is refused with the reason', (settings, reason) => {
  expect(() => readSiteAddress(settings)).toThrow(reason);
});

test('spaces around an address do not count, and a path in it stands where BASE_PATH says the same', () => {
  expect(readSiteAddress({ SITE_URL: ' https://example.org/a/ ', BASE_PATH: 'a' }).base).toBe('/a/');
  expect(readSiteAddress({ SITE_URL: ' ' }).local).toBe(true);
  expect(readSiteAddress({ BASE_PATH: 'foo' })).toEqual({
    origin: 'http://127.0.0.1:4321',
    base: '/foo/',
    local: true,
  });
  expect(readSiteAddress({ SITE_URL: 'http://example.org' }).origin).toBe('http://example.org');
});

test.each(['https://example.org/#a', 'https://me@example.org/', 'https://example.org/?a'])(
  '%s is no plain address',
  (SITE_URL) => {
    expect(() => readSiteAddress({ SITE_URL })).toThrow('without ?, # or a user’s name');
  },
);

test('a path that no letters can be read from stays as it is, and the setting at fault is named', () => {
  expect(readSiteAddress({ SITE_URL: 'https://example.org', BASE_PATH: '/100%/' }).base).toBe('/100%/');
  expect(() => readSiteAddress({ BASE_PATH: 'c:\\foo' })).toThrow('BASE_PATH is “c:\\foo”, a folder of this machine');
  expect(() => readSiteAddress({ BASE_PATH: './foo' })).toThrow('BASE_PATH is “./foo”');
  expect(() => readSiteAddress({ BASE_PATH: 'a#b' })).toThrow('BASE_PATH is “a#b”');
  expect(() => readSiteAddress({ SITE_URL: 'https://example.org/C:/foo/' })).toThrow('SITE_URL is “/C:/foo/”');
});

test('a port is a whole number from 1 to 65535', () => {
  expect(['1', '65535', undefined].map((text) => readPort(text))).toEqual([1, 65535, 4321]);
  for (const text of ['0', '65536', '1e3', '-1', '80a', 'a80', ''])
    expect(() => readPort(text)).toThrow(`PORT is “${text}”`);
});
