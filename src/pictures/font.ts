import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkitten';
import { decompress } from 'wawoff2';

const require = createRequire(import.meta.url);
const FOLDER = dirname(require.resolve('@fontsource-variable/noto-serif-sc/package.json'));
const { version } = require('@fontsource-variable/noto-serif-sc/package.json') as { version: string };

/** The face of all pictures, whatever machine draws them; a picture is drawn anew when it changes. */
export const FONT_NAME = `Noto Serif SC ${version}`;

/** Marks that stand in the Latin and in the Chinese files, with different widths. */
const SHARED = /[‘’“”—…·]/u;
const QUOTES = /[‘’“”]/u;

/** A character’s outline as path data and what it takes of the line, in the face’s units. */
export type Outline = { d: string; shift: number; advance: number };
/** Gives the outlines of characters at one weight. */
export type Face = { unitsPerEm: number; outline: (character: string, chinese: boolean) => Outline };

/** Space on both sides of a quotation mark in English. */
const BEARING = 45;

const subsets = readSubsets();
const fonts = new Map<string, Promise<Font>>();
let unpacking: Promise<unknown> = Promise.resolve();
/** The same characters stand in hundreds of pictures. */
const outlines = new Map<string, Outline>();
const subsetNames = new Map<string, string>();

/** Loads what a set of texts needs of the face. Throws when it lacks a character, so that no picture shows an empty box. */
export async function loadFace(texts: string[], weight: 400 | 600): Promise<Face> {
  const names = new Set([...texts.join('')].flatMap((text) => [subsetOf(text, true), subsetOf(text, false)]));
  const loaded = new Map<string, Font>();
  for (const name of names) loaded.set(name, await openFont(name, weight));
  return {
    unitsPerEm: (await openFont('latin', weight)).unitsPerEm,
    outline(character, chinese) {
      const subset = subsetOf(character, chinese);
      const key = `${subset} ${weight} ${chinese} ${character}`;
      const known = outlines.get(key);
      if (known) return known;
      const glyph = loaded.get(subset)!.glyphForCodePoint(character.codePointAt(0)!);
      const outline = outlineOf(glyph, !chinese && QUOTES.test(character));
      outlines.set(key, outline);
      return outline;
    },
  };
}

/** The face sets quotation marks as wide as a Chinese character; in English they stand close. */
function outlineOf({ path, bbox, advanceWidth }: Glyph, close: boolean): Outline {
  if (!close) return { d: path.toSVG(), shift: 0, advance: advanceWidth };
  return { d: path.toSVG(), shift: BEARING - bbox.minX, advance: bbox.width + 2 * BEARING };
}

type Subset = { name: string; latin: boolean; ranges: [number, number][] };

function readSubsets(): Subset[] {
  const ranges = JSON.parse(readFileSync(join(FOLDER, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([key, list]) => ({
    name: key.replace(/[[\]]/g, ''),
    latin: !key.startsWith('['),
    ranges: list.split(',').map((range) => {
      const [from, to = from] = range.replace('U+', '').split('-');
      return [parseInt(from!, 16), parseInt(to!, 16)];
    }),
  }));
}

function subsetOf(character: string, chinese: boolean): string {
  const key = `${chinese} ${character}`;
  const known = subsetNames.get(key) ?? findSubset(character, chinese);
  subsetNames.set(key, known);
  return known;
}

function findSubset(character: string, chinese: boolean): string {
  const code = character.codePointAt(0)!;
  const having = subsets.filter(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
  const latinFirst = !(chinese && SHARED.test(character));
  const chosen = having.find(({ latin }) => latin === latinFirst) ?? having[0];
  if (!chosen) throw new Error(`${FONT_NAME} has no “${character}”; write it otherwise in the chart`);
  return chosen.name;
}

function openFont(subset: string, weight: number): Promise<Font> {
  const key = `${subset} ${weight}`;
  const known = fonts.get(key);
  if (known) return known;
  // One after the other: the unpacker has one memory for all.
  const font = unpacking.then(() => unpackFont(subset, weight));
  unpacking = font.catch(() => undefined);
  fonts.set(key, font);
  return font;
}

/** fontkitten reads WOFF2, but makes a weight of a variable face only from the unpacked file; static faces are 87 MB. */
async function unpackFont(subset: string, weight: number): Promise<Font> {
  const packed = readFileSync(join(FOLDER, `files/noto-serif-sc-${subset}-wght-normal.woff2`));
  const font = create(Buffer.from(await decompress(packed)));
  if (font.isCollection) throw new Error(`${subset} of ${FONT_NAME} is a collection of fonts`);
  return font.getVariation({ wght: weight });
}
