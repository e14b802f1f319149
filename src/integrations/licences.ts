import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { LICENCE } from '../domain/site/licence.ts';
import { ROOT } from '../reader/content-folder.ts';

/** Of which packages something is served to readers, where it stands, and the file of the package that holds the licence. */
const SERVED: Record<string, { what: string; file?: string; notice?: string }> = {
  tailwindcss: { what: 'The first lines of the style sheets, below /_astro/.', file: 'LICENSE' },
  '@fontsource-variable/noto-serif-sc': {
    what: 'The outlines of letters in the pictures; the Chinese of the PDF. No font is served by itself.',
    file: 'LICENSE',
  },
  '@fontsource/source-serif-4': { what: 'The English of the PDF.', file: 'LICENSE' },
  'workbox-precaching': { what: 'The program that keeps the site in the browser, /sw.js.', file: 'LICENSE' },
  'chinese-lexicon': {
    what: 'CC-CEDICT, from which the meanings of words below /data/dictionary/ are taken.',
    notice:
      'CC-CEDICT is a dictionary by its community, published by MDBG, https://cc-cedict.org/\nLicence: Creative Commons Attribution-ShareAlike 4.0 International, https://creativecommons.org/licenses/by-sa/4.0/\nCut down to the words of the report, and passed on under the same licence.',
  },
  'opencc-js': {
    what: 'The table of traditional characters, /data/script/, and variant characters in the search.',
    file: 'THIRD_PARTY_LICENSES.md',
  },
  'pinyin-pro': { what: 'Readings of characters in the search, below /data/search/.', file: 'LICENSE' },
};

const RULE = '-'.repeat(72);

/** The licences of everything that the site serves or is made with, as one text. Throws for a package that names none. */
export function licencesText(): string {
  const others = Object.keys(packageJson.devDependencies).filter((name) => !(name in SERVED));
  return `${[
    'This site',
    `Code: MIT, below. Translation, explanations, notes and charts: ${LICENCE.name}, ${LICENCE.url}\nRights in the report’s text and in quoted sources remain with their authors and publishers.`,
    readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim(),
    RULE,
    'Served with it',
    ...Object.entries(SERVED).flatMap(([name, { what, file, notice }]) => [
      `${titleOf(name)}\n${what}`,
      ...(file === undefined ? [] : [readPackage(name, file)]),
      ...(notice === undefined ? [] : [notice]),
    ]),
    RULE,
    'Made with: packages that build and test the site and are not served',
    others.map(titleOf).join('\n'),
  ].join('\n\n')}\n`;
}

function titleOf(name: string): string {
  const { version, license } = JSON.parse(readPackage(name, 'package.json')) as { version: string; license?: string };
  if (!license) throw new Error(`the package ${name} names no licence`);
  return `${name} ${version}: ${license}`;
}

const readPackage = (name: string, file: string) => readFileSync(join(ROOT, 'node_modules', name, file), 'utf8').trim();
