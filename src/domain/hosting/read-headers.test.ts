import { expect, test } from 'vitest';
import { readHeaders } from './read-headers.ts';

const FILE = '/*\n  X-All: yes\n/data/*\n  X-Data: a: b\n/en/charts/*\n  X-Chart: yes\n';
const headersOf = (path: string) => readHeaders(FILE)(path);

test('a star stands for all that follows', () => {
  expect(headersOf('/data/charts/a.csv')).toEqual([
    ['X-All', 'yes'],
    ['X-Data', 'a: b'],
  ]);
  expect(headersOf('/en/charts/a.png')).toEqual([
    ['X-All', 'yes'],
    ['X-Chart', 'yes'],
  ]);
  expect(headersOf('/en/report/charts/')).toEqual([['X-All', 'yes']]);
});
