import { expect, test } from 'vitest';
import type { TermChanges } from '../../domain/terms/term-changes-schema.ts';
import type { Content } from '../read-content.ts';
import { checkTermChanges } from './term-changes.ts';

const both = (text: string) => ({ zh: text, en: text });
const terms = [
  {
    file: 'key-move.yaml',
    data: {
      slug: 'key-move',
      zh: '关键一招',
      pinyin: 'g',
      en: 'decisive move',
      sense: both('s'),
      explanation: both('e'),
    },
  },
];
const faultsOf = (...lists: Partial<TermChanges>[]) =>
  checkTermChanges({
    terms,
    termChanges: lists.map((data) => ({
      file: `version-${data.version}.yaml`,
      data: { date: '2026-11-29', changed: {}, added: [], ...data },
    })),
  } as unknown as Content).map(({ id, what }) => [id, what].filter(Boolean).join(': '));

test('what a term said before is kept, and must differ from what it said after', () => {
  expect(faultsOf({ version: 2, changed: { 'key-move': { en: 'key move' } } })).toEqual([]);
  expect(faultsOf({ version: 2, changed: { 'key-move': { en: 'decisive move' } } })).toEqual([
    'key-move: en did not change',
  ]);
});

test('the first version has its day alone, and no version is older than the one before', () => {
  expect(faultsOf({ version: 1 }, { version: 2, changed: { 'key-move': { en: 'key move' } } })).toEqual([]);
  expect(faultsOf({ version: 1 }, { version: 3 })).toEqual(['is version 3, where 2 is due']);
  expect(faultsOf({ version: 1, added: ['key-move'] })).toEqual([
    'is the first version and has a date alone: there was nothing to change',
  ]);
  expect(faultsOf({ version: 1 }, { version: 2, date: '2026-11-28' })).toEqual([
    'is of 2026-11-29, the version behind it of 2026-11-28',
  ]);
});

test('versions follow each other, and a term that is gone is told whole', () => {
  expect(faultsOf({ version: 3 })).toEqual(['is version 3, where 2 is due']);
  expect(faultsOf({ version: 2, changed: { gone: { en: 'x' } } })[0]).toContain('gone: is no term, and its zh');
  expect(faultsOf({ version: 2, added: ['nothing'] })).toEqual(['nothing: is said to be new and is no term']);
});
