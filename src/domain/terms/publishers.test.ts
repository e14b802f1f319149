import { expect, test } from 'vitest';
import { isAllowedPublisher } from './publishers.ts';

test('a host below a publisher on the list counts as it', () => {
  expect(isAllowedPublisher('https://www.ganzhou.gov.cn/zfxxgk/index.shtml')).toBe(true);
  expect(isAllowedPublisher('http://paper.ce.cn/pc/content/1.html')).toBe(true);
});

test('a host that only looks like one does not', () => {
  expect(isAllowedPublisher('https://www.gov.cn.example.com/')).toBe(false);
  expect(isAllowedPublisher('https://notgov.cn/')).toBe(false);
  expect(isAllowedPublisher('no address')).toBe(false);
});
