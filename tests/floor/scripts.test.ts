import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lacksOfScripts } from './script-features.ts';

/** What only some browsers have, and why that is no harm. */
const ASKED_FOR_FIRST: Record<string, string> = {
  'HTMLElement.showPopover': 'cards.ts makes no card where it is missing',
  'HTMLElement.hidePopover': 'cards.ts makes no card where it is missing',
  'Clipboard.write': 'copy-on-click.ts writes plain text where items are missing',
  ClipboardItem: 'copy-on-click.ts writes plain text where items are missing',
  'Intl.Segmenter': 'text-width.ts breaks Chinese between characters where it is missing',
};

/** The scripts that pages start, and those that go into a frame or to another site as they are. */
function clientScripts(): string[] {
  const started = globSync('src/**/*.astro').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<script>(.*?)<\/script>/gs)]
      .flatMap(([, script]) => [...script!.matchAll(/(?:import|from) ?\(?'(\.[^']+)'/g)])
      .map(([, path]) => join(dirname(file), path!)),
  );
  return [...started, ...globSync('src/components/**/*.js')];
}

test('no script uses what a browser of the floor lacks', { timeout: 60_000 }, () => {
  expect(clientScripts().length).toBeGreaterThan(5);
  const lacks = lacksOfScripts(clientScripts());
  expect(lacks.filter(({ feature }) => !(feature in ASKED_FOR_FIRST))).toEqual([]);
  const used = new Set(lacks.map(({ feature }) => feature));
  expect(
    Object.keys(ASKED_FOR_FIRST).filter((feature) => !used.has(feature)),
    'no longer used',
  ).toEqual([]);
});

test('newer methods are seen by their receivers, also far down in what is imported', { timeout: 60_000 }, () => {
  const planted = `
    export const sorted = (rows: readonly string[]) => rows.toSorted();
    export const formed = (query: string) => query.toWellFormed();
    export const groups = Map.groupBy([1, 2], (one) => one % 2);
    export const address = URL.parse('/zh/', 'https://example.org');
    export const all = Array.fromAsync([1]);
    export const doubled = new Map([[1, 2]]).values().map((one) => one * 2).toArray();
    export const chosen = (option: HTMLElement) => (option.ariaSelected = 'true');
    export const sets = /[\\p{L}--[a-z]]/v;
    export const own = { toSorted: () => 0 }.toSorted();
  `;
  const texts = { '/planted/entry.ts': `import './deep.ts';`, '/planted/deep.ts': planted };
  const features = lacksOfScripts([], texts).map(({ feature }) => feature);
  expect(features).toEqual([
    'Array.toSorted',
    'String.toWellFormed',
    'Map.groupBy',
    'URL.parse_static',
    'Array.fromAsync',
    'Iterator.toArray',
    'Iterator.map',
    'Element.ariaSelected',
    'RegExp.unicodeSets',
  ]);
});
