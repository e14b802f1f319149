import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { lacksOfStyles } from '../floor/style-features.ts';
import { redirectTarget } from '../../src/domain/site/redirect-target.ts';
import { OUT } from '../../src/integrations/publish.ts';

const read = (file: string) => readFileSync(join(OUT, file), 'utf8');

/** What only some browsers have, and what the others show. */
const BETTER_WHERE_KNOWN: Record<string, string> = {
  ':has': 'views go by script; chosen buttons are shown as plain ones; the gallery is shown whole',
  ':selection': 'the browser’s own colour',
  '@page': 'the browser’s own margins on paper',
  '@media scripting': 'hints for readers with script are shown to all',
  '@property': 'Tailwind has a layer for those without',
  'break-after: avoid': 'a heading may end a printed page',
  'contain-intrinsic-size': 'all of a list is laid out',
  'content-visibility': 'all of a list is laid out',
  'cursor: pointer': 'a finger has no cursor',
  'font-family: ui-monospace': 'the faces named after it',
  'forced-color-adjust': 'no forced colours there',
  orphans: 'one line of a paragraph may end a printed page',
  'overflow-clip-margin': 'an outline may be cut at the edge of an entry',
  'text-autospace': 'no space between scripts',
  'text-spacing-trim': 'punctuation of full width',
  'text-wrap': 'lines of unequal length',
  widows: 'one line of a paragraph may begin a printed page',
};

test('the styles that are served ask for nothing that a browser of the floor lacks', () => {
  const sheets = globSync('_astro/*.css', { cwd: OUT }).map(read);
  const inPages = globSync('zh/**/*.html', { cwd: OUT }).flatMap((page) =>
    [...read(page).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css!),
  );
  sheets.push(...new Set(inPages));
  const lacks = new Set(sheets.flatMap((css) => [...lacksOfStyles(css).keys()]));
  expect([...lacks].sort()).toEqual(Object.keys(BETTER_WHERE_KNOWN).sort());
});

test('newer styles are seen, and those that are asked for first or have something to fall back on are not', () => {
  const planted = `
    .a { color: light-dark(#000, #fff); text-decoration: underline dotted 1.5px; text-decoration: underline }
    .b { text-decoration: underline solid 1.5px var(--red) }
    .c:has(b) { float: inline-start; content: 'x' / '' }
    .d { content: 'x'; content: 'x' / '' }
    .e { & .f { color: color-mix(in srgb, red, blue) } }
    @supports (color: light-dark(red, red)) { .g { color: light-dark(red, red) } }
    @starting-style { .h { opacity: 0 } }
  `;
  expect([...lacksOfStyles(planted).keys()].sort()).toEqual(
    [
      '&',
      ':has',
      '@starting-style',
      'color: color-mix()',
      'color: light-dark()',
      'content: / alternative',
      'float: inline-start',
      'text-decoration: dotted',
      'text-decoration: solid',
      'text-decoration: var()',
    ].sort(),
  );
});

/** The classes that a style sheet of the site dresses. */
function dressedBy(name: string): Set<string> {
  const [file] = globSync(`_astro/${name}.*.css`, { cwd: OUT });
  const classes = new Set<string>();
  postcss.parse(read(file!)).walkRules(({ selector }) => {
    for (const [, escaped] of selector.matchAll(/\.((?:\\.|[\w-])+)/g)) classes.add(escaped!.replace(/\\(.)/g, '$1'));
  });
  return classes;
}

test('what the whole style sheet dresses on a chapter, the chapter’s own or what comes on demand dresses too', () => {
  const pages = globSync('{zh,en}/report/*/index.html', { cwd: OUT }).map(read);
  const chapters = pages.filter((page) => redirectTarget(page) === undefined);
  const used = new Set(
    chapters.flatMap((page) => [...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '))),
  );
  const whole = dressedBy('global');
  const own = new Set([...dressedBy('chapter'), ...dressedBy('on-demand')]);
  const text = (name: string) => name.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
  const bare = [...used].map(text).filter((name) => whole.has(name) && !own.has(name));
  expect(used.size).toBeGreaterThan(50);
  expect(bare).toEqual([]);
});
