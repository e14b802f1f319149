import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));
const CHINESE = folderOf('@fontsource-variable/noto-serif-sc');
const ENGLISH = folderOf('@fontsource/source-serif-4');
const WEIGHTS = [400, 700];

/**
 * Which face sets what. The Chinese face has the same Latin letters, but an apostrophe as wide as a character; both are those of
 * the packages, so that no page depends on the machine.
 */
export const FACE_RULES = `:lang(en),:lang(zh-Latn),body{font-family:"Source Serif 4","Noto Serif SC Variable",serif}:lang(zh):not(:lang(zh-Latn)){font-family:"Noto Serif SC Variable",serif}.id{font-family:inherit}`;

/** The style sheet of both faces; `readFace` gives the files that it names. */
export function writeFaceStyle(): string {
  const english = WEIGHTS.map((weight) => readFileSync(join(ENGLISH, `${weight}.css`), 'utf8'));
  const variable = readFileSync(join(CHINESE, 'index.css'), 'utf8');
  const chinese = WEIGHTS.map((weight) =>
    variable
      .replaceAll('font-weight: 200 900', `font-weight: ${weight}`)
      .replaceAll(".woff2) format('woff2-variations')", `.woff2?${weight})`),
  );
  return [...english, ...chinese].join('\n');
}

/**
 * A file of the style sheet by its path there; of the Chinese face it has one weight, and the characters of `text` alone. Chromium
 * writes a face of many weights into a PDF as drawings of its characters (Type 3), a face of one weight as a font.
 */
export async function readFace(path: string, text: string): Promise<Uint8Array> {
  const [file, weight] = path.split('?') as [string, string | undefined];
  if (weight === undefined) return readFileSync(join(ENGLISH, file));
  return subsetFont(readFileSync(join(CHINESE, file)), text, {
    targetFormat: 'truetype',
    variationAxes: { wght: Number(weight) },
  });
}
