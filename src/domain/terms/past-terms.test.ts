import { expect, test } from 'vitest';
import { glossaryEdition, termsAt } from './past-terms.ts';
import type { TermChanges } from './term-changes-schema.ts';
import type { Term } from './term-schema.ts';

const both = (text: string) => ({ zh: text, en: text });
const term = (slug: string, zh: string, pinyin: string, en: string) =>
  ({ slug, zh, pinyin, en, sense: both(`${en} today`), explanation: both('as ever') }) as unknown as Term;
const terms = [
  term('key-move', '关键一招', 'guānjiàn yīzhāo', 'decisive move'),
  term('highland', '高地', 'gāodì', 'leading centre'),
];
const changes: TermChanges[] = [
  { version: 1, date: '2026-11-29', changed: {}, added: [] },
  {
    version: 2,
    date: '2026-12-01',
    changed: {
      'key-move': { en: 'key move' },
      toilets: {
        zh: '厕所革命',
        pinyin: 'cèsuǒ gémìng',
        en: 'toilet revolution',
        sense: both('s'),
        explanation: both('e'),
      },
    },
    added: ['highland'],
  },
  { version: 3, date: '2026-12-24', changed: { 'key-move': { en: 'crucial move' } }, added: [] },
];

test('each version has its own words, without the terms that came later and with those that are gone', () => {
  const at = (version: number) => termsAt(terms, changes, version).map(({ slug, en }) => `${slug}: ${en}`);
  expect(at(1)).toEqual(['toilets: toilet revolution', 'key-move: key move']);
  expect(at(2)).toEqual(['highland: leading centre', 'key-move: crucial move']);
  expect(at(3)).toEqual(['highland: leading centre', 'key-move: decisive move']);
});

test('the glossary has the version and the day of its last list, and before there is one the first version without a day', () => {
  expect(glossaryEdition(changes.toReversed())).toMatchObject({ version: 3, date: '2026-12-24' });
  expect(glossaryEdition(changes.slice(0, 1))).toMatchObject({ version: 1, date: '2026-11-29' });
  expect(glossaryEdition([])).toEqual({ version: 1, date: null });
});

test('a term says which versions changed it later, and what did not change stays', () => {
  const [gone, move] = termsAt(terms, changes, 1);
  expect([gone!.gone, move!.gone]).toEqual([true, false]);
  expect(move!.since.map(({ version }) => version)).toEqual([2, 3]);
  expect(move!.sense.en).toBe('decisive move today');
  expect(termsAt(terms, changes, 3).flatMap(({ since }) => since)).toEqual([]);
});
