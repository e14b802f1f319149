import { expect, test } from 'vitest';
import { cutAtDay, SOME_DAY, spellDay, SPELLINGS } from './access-day.ts';
import { TERM } from './sample-quotes.ts';
import { styleReference } from './style-reference.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl.ts';
import { writeGbt } from './write-gbt.ts';
import { writeRis } from './write-ris.ts';

const FORMATS = {
  gbt: writeGbt,
  bibtex: writeBibtex,
  ris: writeRis,
  csl: (work: typeof TERM) => writeCslJson(work).replace(/\[\s*(\d+),\s+(\d+),\s+(\d+)\s*\]/, '[$1, $2, $3]'),
  apa: (work: typeof TERM) => styleReference(work, 'apa'),
  chicago: (work: typeof TERM) => styleReference(work, 'chicago'),
};

test.each(Object.entries(FORMATS))('a reference in %s that is filled in later is the one of that day', (_, write) => {
  const parts = cutAtDay(write({ ...TERM, accessed: SOME_DAY }));
  const filled = parts.map((part) => (typeof part === 'string' ? part : spellDay('2026-11-29', part.spelling)));
  expect(parts).toHaveLength(3);
  expect(filled.join('')).toBe(write({ ...TERM, accessed: '2026-11-29' }));
});

test('a day is spelled as each format has it', () => {
  expect(SPELLINGS.map((spelling) => spellDay('2026-01-09', spelling))).toEqual([
    '2026-01-09',
    '2026/01/09',
    '2026, 1, 9',
    'January 9, 2026',
  ]);
});

test('a reference that names no day of access is whole', () => {
  expect(cutAtDay('Wu, Z. (2021, September 27).')).toEqual(['Wu, Z. (2021, September 27).']);
});
