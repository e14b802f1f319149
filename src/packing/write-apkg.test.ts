import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ANKI_FIELDS } from '../domain/export/anki-notes.ts';
import { writeApkg } from './write-apkg.ts';

const note = {
  guid: 'report:four-bests',
  fields: ['四最', 'sì zuì', 'four bests', '<p>Four superlatives.</p>', '', '5.3.2'],
  tags: ['slogan'],
};

test('the package is a collection with the note, two cards of it and a deck, the same to the byte when written twice', async () => {
  const [one, two] = [
    await writeApkg([note], 'The Report', '2026-11-28'),
    await writeApkg([note], 'The Report', '2026-11-28'),
  ];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'apkg-'));
  writeFileSync(join(folder, 'collection.anki2'), unzipSync(one)['collection.anki2']!);
  const database = new DatabaseSync(join(folder, 'collection.anki2'));
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(database.prepare('SELECT guid, flds FROM notes').all()).toEqual([
    { guid: note.guid, flds: note.fields.join('\x1f') },
  ]);
  const col = database.prepare('SELECT decks, models FROM col').get() as { decks: string; models: string };
  const decks = JSON.parse(col.decks) as Record<string, { name: string }>;
  const [model] = Object.values(JSON.parse(col.models) as Record<string, { flds: { name: string }[] }>);
  expect(model!.flds.map(({ name }) => name)).toEqual([...ANKI_FIELDS]);
  const cards = database.prepare('SELECT did, ord FROM cards').all() as { did: number; ord: number }[];
  expect(cards.map(({ did, ord }) => [decks[did]!.name, ord])).toEqual([['The Report', 0], ['The Report', 1]]); // prettier-ignore
  database.close();
  rmSync(folder, { recursive: true });
});
