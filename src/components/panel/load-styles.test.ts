import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadStyles } from './load-styles.ts';

type Link = { onload?: () => void; onerror?: () => void; remove: () => void };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what waits for styles that cannot be had or that stall goes on without them, and the next to ask tries anew', async () => {
  /** The style sheets that the page has asked for and not given up. */
  let asked: Link[] = [];
  vi.stubGlobal('document', {
    createElement: (): Link => ({ remove: () => void (asked = []) }),
    head: { append: (link: Link) => asked.push(link) },
  });

  const refused = loadStyles();
  asked[0]!.onerror!();
  await refused;
  expect(asked).toEqual([]);

  const stalled = loadStyles();
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5_000);
  await stalled;
  expect(asked).toEqual([]);

  const both = Promise.all([loadStyles(), loadStyles()]);
  asked[0]!.onload!();
  await both;
  await vi.advanceTimersByTimeAsync(60_000);
  await loadStyles();
  expect(asked).toHaveLength(1);
});
