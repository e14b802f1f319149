import { expect, test } from 'vitest';
import { readOfflineSetting } from './offline-setting.ts';

test('is on unless it is turned off', () => {
  expect([{}, { OFFLINE: '' }, { OFFLINE: 'on' }, { OFFLINE: 'off' }].map(readOfflineSetting)).toEqual([
    ...[true, true, true, false],
  ]);
});

test('anything else is a slip', () => {
  expect(() => readOfflineSetting({ OFFLINE: 'no' })).toThrow('OFFLINE is “no”; it must be on or off.');
});
