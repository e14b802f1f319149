import { expect, test } from 'vitest';
import { redirectTarget } from './redirect-target.ts';

test('a page that leads on names its target, another none', () => {
  const leads = '<noscript><meta http-equiv="refresh" content="0; url=/en/report/past-five-years/"></noscript>';
  expect(redirectTarget(leads)).toBe('/en/report/past-five-years/');
  expect(redirectTarget('<meta http-equiv="content-security-policy" content="default-src">')).toBeUndefined();
});
