import type { Variants } from '../../src/domain/search/fold.ts';
import { layUnit, type ReadSyllables, type UnitLayout } from '../../src/domain/search/layout.ts';
import { RESULT_KINDS, type SearchRecord } from '../../src/domain/search/record.ts';
import { createSyllableReader } from './read-syllables.ts';
import { readVariants } from './read-variants.ts';

/** The records kind by kind, as units are numbered, with their tokens and what the tokens were made with. */
export type PreparedUnits = {
  units: SearchRecord[];
  terms: SearchRecord[];
  layouts: UnitLayout[];
  variants: Variants;
  readSyllables: ReadSyllables;
};

/** Orders the records and lays each out in tokens. */
export function prepareUnits(records: SearchRecord[]): PreparedUnits {
  const units = RESULT_KINDS.flatMap((kind) => records.filter((record) => record.kind === kind));
  const terms = units.filter(({ kind }) => kind === 'term');
  const variants = readVariants(units.flatMap(({ zh, about }) => [...zh, ...about.map((text) => text.zh)]).join('\n'));
  const readSyllables = createSyllableReader(
    terms.flatMap(({ zh, pinyin }) => (pinyin === undefined ? [] : [{ zh: zh[0]!, pinyin }])),
    variants,
  );
  return {
    units,
    terms,
    layouts: units.map((unit) => layUnit(unit, variants, readSyllables)),
    variants,
    readSyllables,
  };
}
