import { expect, test } from 'vitest';
import { bundlerTargets, readBrowserFloor } from './browser-floor.ts';

test('the bundler is told the versions that package.json names', () => {
  const floor = readBrowserFloor(['chrome >= 109', 'ios_saf >= 16.4']);
  expect(floor.get('ios_saf')).toBe('16.4');
  expect(bundlerTargets(floor)).toEqual(['chrome109', 'ios16.4']);
});

test('a line that names no oldest version is refused', () => {
  for (const line of ['last 2 versions', 'chrome > 109', '> 0.5%']) {
    expect(() => readBrowserFloor([line]), line).toThrow(line);
  }
});

test('the whole of a line names the version', () => {
  for (const line of ['not chrome >= 109', 'chrome >= 109.', 'chrome >= 109 or later', 'chrome >= 16.x']) {
    expect(() => readBrowserFloor([line]), line).toThrow('is not of the form “chrome >= 109”');
  }
  expect([...readBrowserFloor(['safari >= 16.14'])]).toEqual([['safari', '16.14']]);
});
