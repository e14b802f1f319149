import { parse } from 'yaml';
import { expect, test } from 'vitest';
import source from '../../../content/site.yaml?raw';
import { siteSchema } from './site-schema.ts';

const site = siteSchema.parse(parse(source));
const accepts = (change: object) => siteSchema.safeParse({ ...site, ...change }).success;

test('the repository is an address, or empty where there is none', () => {
  expect(accepts({ project: '' })).toBe(true);
  expect(accepts({ project: 'https://example.org/a/b' })).toBe(true);
  expect(accepts({ project: 'a/b' })).toBe(false);
});

test('a checksum that was cut short, a search without examples and an unknown field are refused', () => {
  expect(accepts({ report: { ...site.report, sha256: site.report.sha256.slice(1) } })).toBe(false);
  expect(accepts({ report: { ...site.report, sha256: `${site.report.sha256}0` } })).toBe(false);
  expect(accepts({ examples: [] })).toBe(false);
  expect(accepts({ motto: site.name })).toBe(false);
});

test('what is to come is told from a sentence on or in stretches', () => {
  const from = (promisesFrom: unknown) => accepts({ report: { ...site.report, promisesFrom } });
  expect([from('2.5.1'), from([{ from: '2.3.1', to: '2.3.9' }])]).toEqual([true, true]);
  expect([from([]), from('the second chapter')]).toEqual([false, false]);
});
