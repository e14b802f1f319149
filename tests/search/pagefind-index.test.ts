import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PagefindIndex, type FetchFile } from '../../src/components/search/pagefind-index.ts';
import { answerLayouts } from '../../src/domain/search/answer-layouts.ts';
import type { ChunkTable } from '../../src/domain/search/catalogue.ts';
import { writePagefind } from '../../src/search-index/write-pagefind.ts';

const folder = mkdtempSync(join(tmpdir(), 'pagefind-index-'));
const read: FetchFile = (path) => Promise.resolve(new Uint8Array(readFileSync(join(folder, path))).buffer);
const spell = (number: number) => `n${[...String(number)].map((digit) => 'abcdefghij'[+digit]).join('')}x`;
/** Entries of up to 400 tokens, of which some stand in every entry and some in one. */
const layouts = Array.from({ length: 100 }, (_, entry) => ({
  tokens: Array.from({ length: 1 + ((entry * entry) % 400) }, (_, place) => spell((entry * place * 7) % 997)),
}));
const all = [...new Set(layouts.flatMap(({ tokens }) => tokens))];
let table: ChunkTable;
const open = (fetchFile = read) => new PagefindIndex(table, fetchFile);

beforeAll(async () => {
  table = await writePagefind(
    layouts.map(({ tokens }) => tokens),
    folder,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every token is found in every entry that holds it, at each of its places, and nowhere else', async () => {
  const index = open();
  const answers = await answerLayouts(layouts)(all);
  for (const token of all) expect(await index.search(token), token).toEqual(answers.get(token));
});

test('a token that nothing holds is nowhere, before the first chunk and behind the last too', async () => {
  for (const token of ['njjjjx', 'nab', 'n', 'nbx0', 'a', 'zzzx', ''])
    expect(await open().search(token), token).toEqual(new Map());
});

test('no chunk is larger than one token makes it, so that a question asks for few bytes', () => {
  const sizes = readdirSync(join(folder, 'index')).map((name) => readFileSync(join(folder, 'index', name)).length);
  expect(sizes).toHaveLength(table.firsts.length);
  expect(sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThan(2_500);
});

test('each chunk is fetched once, and one that failed is fetched again', async () => {
  const asked: string[] = [];
  let isBroken = true;
  const index = open((path) => {
    asked.push(path);
    return isBroken ? Promise.reject(new Error('gone')) : read(path);
  });
  const token = all[9]!;
  await expect(index.search(token)).rejects.toThrow('gone');
  isBroken = false;
  await Promise.all([token, token].map((one) => index.search(one)));
  expect(asked).toHaveLength(2);
});

test('a chunk that is cut off or something else is refused', async () => {
  const other = new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer as ArrayBuffer;
  const answers: Record<string, FetchFile> = {
    cut: async (path) => (await read(path)).slice(0, 60),
    'cut to nothing': () => Promise.resolve(new ArrayBuffer(0)),
    other: () => Promise.resolve(other),
  };
  for (const [fault, answer] of Object.entries(answers))
    await expect(open(answer).search(all[0]!), fault).rejects.toThrow();
});
