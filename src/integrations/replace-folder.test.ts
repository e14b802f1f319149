import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assertReplaceable, bringBack, putInPlace, removeLeftovers } from './replace-folder.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(place, { recursive: true });
});

const at = (name: string) => join(place, name);
function write(name: string, text: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}
const read = (name: string) => readFileSync(at(name), 'utf8');

test('the new site takes the place of the old, and what stands beside it stays, whatever it is called', () => {
  write('site/data/report.json', 'old');
  write('site.old/letters.txt', 'a backup');
  write('site.new/letters.txt', 'another’s');
  write('built/data/report.json', 'new');
  putInPlace(at('built'), at('site'));
  expect(read('site/data/report.json')).toBe('new');
  expect([read('site.old/letters.txt'), read('site.new/letters.txt')]).toEqual(['a backup', 'another’s']);
  expect(existsSync(at('built'))).toBe(false);
});

test('a build that is cut off between two sites loses neither: the next one begins with the old in its place', () => {
  write('.site.old-site/data/report.json', 'old');
  expect(() => putInPlace(at('never-built'), at('site'))).toThrow('ENOENT');
  bringBack(at('site'));
  expect(read('site/data/report.json')).toBe('old');
  bringBack(at('site'));
  expect(read('site/data/report.json')).toBe('old');
});

test('a folder with other files is refused; a new one, an empty one and a site are not', () => {
  write('letters/one.txt', 'dear');
  write('site/data/report.json', '{}');
  mkdirSync(at('empty'));
  expect(() => assertReplaceable(at('letters'))).toThrow('holds other files');
  for (const name of ['new', 'empty', 'site']) expect(() => assertReplaceable(at(name))).not.toThrow();
});

test('what an ended build left goes; that of a running one stays, of another user’s too', () => {
  for (const pid of [1, 2, 3]) write(`building-${pid}/index.html`, '');
  vi.spyOn(process, 'kill').mockImplementation((pid) => {
    if (pid === 1) return true;
    throw Object.assign(new Error('kill'), { code: pid === 2 ? 'EPERM' : 'ESRCH' });
  });
  removeLeftovers(place);
  expect([1, 2, 3].filter((pid) => existsSync(at(`building-${pid}`)))).toEqual([1, 2]);
});
