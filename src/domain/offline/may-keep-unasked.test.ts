import { expect, test } from 'vitest';
import { mayKeepUnasked } from './may-keep-unasked.ts';

test('a fast line of which nothing else is said is used', () => {
  expect(mayKeepUnasked({ effectiveType: '4g', saveData: false })).toBe(true);
  expect(mayKeepUnasked({ effectiveType: '4g', type: 'wifi' })).toBe(true);
});

test.each([
  ['a browser that says nothing', undefined],
  ['a reader who saves data', { effectiveType: '4g', saveData: true }],
  ['a slow line', { effectiveType: '3g', saveData: false }],
  ['the line of a telephone', { effectiveType: '4g', saveData: false, type: 'cellular' }],
])('%s is asked first', (_, line) => {
  expect(mayKeepUnasked(line)).toBe(false);
});
