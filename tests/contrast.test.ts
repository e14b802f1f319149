import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const tokens = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
const SCHEMES = ['light', 'dark'] as const;
const PAPERS = ['paper', 'paper-raised', 'paper-lit'];

function colour(name: string, scheme: (typeof SCHEMES)[number]): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  if (!pair) throw new Error(`tokens.css has no colour --${name}`);
  return pair[scheme === 'light' ? 1 : 2]!;
}

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  test.each(PAPERS)('text on %s has 4.5:1', (paper) => {
    for (const text of ['ink', 'ink-soft', 'cinnabar']) {
      expect(contrast(colour(text, scheme), colour(paper, scheme)), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('marks on paper have 3:1', () => {
    for (const mark of ['bar', 'cinnabar', 'ink']) {
      expect(contrast(colour(mark, scheme), colour('paper', scheme)), mark).toBeGreaterThanOrEqual(3);
    }
  });
});
