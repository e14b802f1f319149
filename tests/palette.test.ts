import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PALETTE } from '../src/domain/palette.ts';
import { ROOT } from '../src/reader/content-folder.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const TOKENS = { paper: '--paper', ink: '--ink', soft: '--ink-soft', rule: '--rule', cinnabar: '--cinnabar' } as const;
const names = Object.keys(TOKENS) as (keyof typeof TOKENS)[];

test.each(['styles/tokens.css', 'components/charts/frame.css'])(
  '%s has the colours of the palette, light and dark',
  (file) => {
    const css = read(`src/${file}`);
    for (const name of names)
      expect(css.split(`${TOKENS[name]}: light-dark(`)).toEqual([
        expect.anything(),
        expect.stringMatching(new RegExp(`^${PALETTE.light[name]}, ${PALETTE.dark[name]}\\);`)),
      ]);
  },
);

test('frames have no colour on paper', () => {
  expect(read('src/components/charts/frame.css')).toMatch(
    /@media print \{[^]*:root:root\[data-theme\] \{\s+color-scheme: light;\s+--paper: #fff;\s+--cinnabar: var\(--ink\);\s+\}/,
  );
});

test('the favicon has two of them, and nothing else writes a colour of its own', () => {
  const { paper, cinnabar } = PALETTE.light;
  expect(new Set(read('public/favicon.svg').match(/#[0-9a-f]{3,8}\b/g))).toEqual(new Set([cinnabar, paper]));
  const written = globSync('{src,scripts}/**/*.{ts,js,mjs,astro,css}', { cwd: ROOT }).filter(
    (file) => !file.endsWith('.test.ts') && /(?<!&)#(?!ffffff\b)[0-9a-f]{6}\b/i.test(read(file)),
  );
  expect(written.sort()).toEqual(['src/components/charts/frame.css', 'src/domain/palette.ts', 'src/styles/tokens.css']);
});
