import { expect, test } from 'vitest';
import { isAllowedPublisher, publishersSchema } from './publisher-schema.ts';

const PUBLISHERS = ['gov.cn', 'ce.cn'];

test('a host below a publisher is that publisher', () => {
  expect(isAllowedPublisher('https://www.ganzhou.gov.cn/zfxxgk/index.shtml', PUBLISHERS)).toBe(true);
  expect(isAllowedPublisher('http://paper.ce.cn/pc/content/1.html', PUBLISHERS)).toBe(true);
});

test('a host that only looks like one is not', () => {
  expect(isAllowedPublisher('https://www.gov.cn.example.com/', PUBLISHERS)).toBe(false);
  expect(isAllowedPublisher('https://notgov.cn/', PUBLISHERS)).toBe(false);
  expect(isAllowedPublisher('no address', PUBLISHERS)).toBe(false);
});

test('an address in place of a host is refused', () => {
  expect(publishersSchema.safeParse(['https://www.gov.cn/']).error?.issues[0]?.message).toContain('host in lower case');
});
