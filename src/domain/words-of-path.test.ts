import { expect, test } from 'vitest';
import { wordsOfPath } from './words-of-path.ts';

test.each([
  ['/en/terms/bridge-head/', 'bridge head'],
  ['/zh/terms/%E6%A1%A5%E5%A4%B4%E5%A0%A1。', '桥头堡'],
  ['/en/charts/five_gases.html', 'five gases'],
  ['/en/report/99/', ''],
  ['/', ''],
])('%s is about “%s”', (path, words) => expect(wordsOfPath(path)).toBe(words));
