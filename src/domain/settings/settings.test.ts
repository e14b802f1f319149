import { expect, test } from 'vitest';
import { validValue, writeSetting } from './settings.ts';

test('a value that the setting does not have counts as none', () => {
  expect(validValue('notes', 'margin')).toBe('margin');
  for (const value of ['', 'MARGIN', 'zh', null, undefined]) expect(validValue('notes', value)).toBeNull();
});

test('an address names only what differs from the default, and keeps what it says beside', () => {
  const url = new URL('https://example.org/en/report/industry/?q=x&notes=margin#s5.3.2');
  writeSetting(url, 'view', 'zh');
  writeSetting(url, 'notes', 'passage');
  expect(url.href).toBe('https://example.org/en/report/industry/?q=x&view=zh#s5.3.2');
});
