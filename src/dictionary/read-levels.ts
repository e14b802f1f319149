import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const LISTS = /let hsk = (\[[\s\S]*?\n\s*\])\s*;/;
const LEVELS = 6;

/** The level of each word in the word lists of HSK in six levels. Throws when the package has them in another form. */
export function readLevels(): Map<string, number> {
  const file = require.resolve('chinese-lexicon/statistics/hsk.js');
  const lists = JSON.parse((LISTS.exec(readFileSync(file, 'utf8'))?.[1] ?? '[]').replace(/,\s*\]$/, ']')) as string[][];
  if (lists.length !== LEVELS) throw new Error(`${file} does not hold ${LEVELS} word lists any more`);
  // A word that stands in several lists belongs to the lowest.
  return new Map(lists.flatMap((words, index) => words.map((word) => [word, index + 1] as const)).toReversed());
}
