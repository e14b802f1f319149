import { expect, test } from 'vitest';
import { mendPath } from './mend-path.ts';

const CHAPTER = '/zh/report/industry/';

test.each([
  '/zh/report/industry/。',
  '/zh/report/industry/%E3%80%82',
  '/zh/report/industry/).',
  '/zh/report/industry.',
  '/zh/report/industry，说的是产业',
  '/zh/report/industry/&utm_source=x',
  '/zh/Report/Industry/',
  '//zh//report/industry/',
  '/zh/report/industry/%E3%80',
])('%s may mean the chapter on industry', (path) => expect(mendPath(path, '/')).toBe(CHAPTER));

test('a file stays a file, and the folder that the site stands in keeps its letters', () => {
  expect(mendPath('/data/numbers.csv。', '/')).toBe('/data/numbers.csv');
  expect(mendPath('/Some/赣州/zh/terms/”', '/Some/赣州/')).toBe('/Some/赣州/zh/terms/');
});

test('an address that is as it should be is not mended', () => {
  expect(mendPath('/zh/report/nothing/', '/')).toBeNull();
  expect(mendPath('/data/nothing.json', '/')).toBeNull();
  expect(mendPath('/', '/')).toBeNull();
  expect(mendPath('/elsewhere/', '/base/')).toBeNull();
});
