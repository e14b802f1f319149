import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
const SCHEMES = ['light', 'dark'] as const;
const PAPERS = ['paper', 'paper-raised', 'paper-lit'];

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

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
