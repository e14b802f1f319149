import { expect, test } from 'vitest';
import { changesSchema, type Changes } from './changes-schema.ts';
import type { Chapter } from './join-report.ts';
import { listCorrections } from './list-corrections.ts';

const sentence = (id: string, zh: string, en: string) => ({
  id,
  zh,
  en,
  pieces: { zh: [], en: [] },
  terms: [],
  numbers: [],
  notes: [],
});
const chapter = {
  number: 2,
  heading: { zh: '二、', en: 'II.', pieces: { zh: [], en: [] } },
  passages: [
    {
      id: '2.5',
      sentences: [
        sentence('2.5.1', '今后五年的奋斗目标是：', 'The goals that we are to strive for are:'),
        sentence('2.5.2', '我市产业发展', 'Industry in the municipality'),
      ],
    },
  ],
} as unknown as Chapter;
const why = { zh: '目标译is to。', en: 'A goal “is to”.' };
const changes = (editions: Changes['editions']): Changes[] => [{ chapter: 2, editions }];

test('a correction has the old wording and today’s', () => {
  const [edition] = listCorrections(
    [chapter],
    changes([
      {
        version: 2,
        date: '2026-11-28',
        changes: { '2.5.1': { kind: 'degree', old: 'The goals that we will strive for are:', why } },
      },
    ]),
  );
  expect(edition).toMatchObject({ version: 2, date: '2026-11-28', others: 0 });
  expect(edition!.corrections).toEqual([
    {
      chapter: 2,
      sentence: '2.5.1',
      kind: 'degree',
      old: 'The goals that we will strive for are:',
      new: 'The goals that we are to strive for are:',
      why,
    },
  ]);
});

test('changes of style are counted and not listed', () => {
  const [edition] = listCorrections(
    [chapter],
    changes([{ version: 2, date: '2026-11-28', changes: { '2.5.2': { kind: 'style', old: 'Industry in our city' } } }]),
  );
  expect([edition!.corrections, edition!.others]).toEqual([[], 1]);
});

test('what was corrected twice has its wording of that time, and the newest edition comes first', () => {
  const editions = listCorrections(
    [chapter],
    changes([
      { version: 2, date: '2026-11-28', changes: { '2.5.2': { kind: 'meaning', old: 'Industry in town', why } } },
      { version: 3, date: '2026-12-05', changes: { '2.5.2': { kind: 'meaning', old: 'Industry in our city', why } } },
    ]),
  );
  expect(editions.map(({ version, corrections }) => [version, corrections[0]!.old, corrections[0]!.new])).toEqual([
    [3, 'Industry in our city', 'Industry in the municipality'],
    [2, 'Industry in town', 'Industry in our city'],
  ]);
});

test('a heading is corrected like a sentence, and a report without lists has no editions', () => {
  const [edition] = listCorrections(
    [chapter],
    changes([{ version: 2, date: '2026-11-28', changes: { heading: { kind: 'meaning', old: '2.', why } } }]),
  );
  expect(edition!.corrections[0]).toMatchObject({ sentence: null, new: 'II.' });
  expect(listCorrections([chapter], [])).toEqual([]);
});

test('a change of meaning or strength says why, in both languages; a change of style need not', () => {
  const holds = (change: object) =>
    changesSchema.safeParse({
      chapter: 2,
      editions: [{ version: 2, date: '2026-11-28', changes: { '2.5.1': change } }],
    }).success;
  expect(holds({ kind: 'degree', old: 'will', why })).toBe(true);
  expect(holds({ kind: 'degree', old: 'will' })).toBe(false);
  expect(holds({ kind: 'meaning', old: 'town', why: 'It is the municipality.' })).toBe(false);
  expect(holds({ kind: 'style', old: 'In the town' })).toBe(true);
});
